import type { Diagnostic } from '../../diagnostic.js';
import type { Files } from '../../host.js';
import type { Publication } from '../../model/publication.js';
import { glyphMissing, glyphsMissing } from '../findings.js';
import { type UsedCharacters, usedCharacters } from './characters.js';
import { type FontFaces, fontFaces } from './font-faces.js';
import type { InstalledFonts } from './installed.js';
import { ownFonts } from './own-fonts.js';
import { packageToAdd } from './packages.js';

/** How many characters of a missing font have a finding each. */
const NAMED = 8;

export interface BookFonts extends FontFaces {
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the fonts of a publication and reports every character that none of them has. */
export async function bookFonts(
  publication: Publication,
  urls: ReadonlyMap<string, string>,
  installed: InstalledFonts,
  files: Files,
): Promise<BookFonts> {
  const { config, languages } = publication;
  const characters = usedCharacters(publication, generatedText(publication));
  const faces = await fontFaces({
    characters,
    languages,
    typography: config.typography,
    installed,
    own: await ownFonts(config.typography.fonts, publication.resources, files),
    urlOf: (resource) => urls.get(resource.path) ?? '',
  });
  return { ...faces, diagnostics: missingGlyphs(faces.missing, characters, languages) };
}

/** One font package puts right all characters it lacks, so that each needs to be named for a few of them only. */
function missingGlyphs(
  missing: readonly string[],
  used: UsedCharacters,
  languages: readonly string[],
): readonly Diagnostic[] {
  const byPackage = groupByPackage(missing, languages);
  return [...byPackage].flatMap(([fontPackage, characters]) => {
    const named = characters
      .slice(0, NAMED)
      .map((character) => glyphMissing(character, used.get(character), fontPackage));
    const others = characters.slice(NAMED);
    return others.length > 0 ? [...named, glyphsMissing(others, used.get(others[0]!), fontPackage)] : named;
  });
}

function groupByPackage(
  missing: readonly string[],
  languages: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const character of missing) {
    const name = packageToAdd(character, languages);
    const group = groups.get(name);
    if (group) group.push(character);
    else groups.set(name, [character]);
  }
  return groups;
}

function generatedText({ metadata, labels, contents, chapters }: Publication): string {
  return JSON.stringify([metadata, labels, contents.map(({ title }) => title), chapters.map(({ title }) => title)]);
}
