import type { Diagnostic } from '../../diagnostic.js';
import type { Files } from '../../host.js';
import type { Publication } from '../../model/publication.js';
import { glyphMissing } from '../findings.js';
import { usedCharacters } from './characters.js';
import { type FontFaces, fontFaces } from './font-faces.js';
import { installedFonts } from './installed.js';
import { ownFonts } from './own-fonts.js';
import { packageToAdd } from './packages.js';

export interface BookFonts extends FontFaces {
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the fonts of a publication and reports every character that none of them has. */
export async function bookFonts(
  publication: Publication,
  urls: ReadonlyMap<string, string>,
  roots: readonly string[],
  files: Files,
): Promise<BookFonts> {
  const { config, languages } = publication;
  const characters = usedCharacters(publication, generatedText(publication));
  const faces = await fontFaces({
    characters,
    languages,
    typography: config.typography,
    installed: installedFonts(files, roots),
    own: await ownFonts(config.typography.fonts, publication.resources, files),
    urlOf: (resource) => urls.get(resource.path) ?? '',
  });
  const diagnostics = faces.missing.map((character) =>
    glyphMissing(character, characters.get(character), packageToAdd(character, languages)),
  );
  return { ...faces, diagnostics };
}

function generatedText({ metadata, labels, contents, chapters }: Publication): string {
  return JSON.stringify([metadata, labels, contents.map(({ title }) => title), chapters.map(({ title }) => title)]);
}
