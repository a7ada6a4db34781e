import type { Diagnostic, Place } from '../diagnostic.js';
import { readBookSettings } from './book-settings.js';
import { readChapters } from './chapters.js';
import { finding } from './finding.js';
import { configSyntax } from './findings/config-file.js';
import type { OrderEntry } from './order-entry.js';
import type { Settings } from './settings.js';
import { validateBook } from './validate.js';
import { readYaml, type YamlSource } from './yaml-source.js';

/** What a book.yaml says. */
export interface BookFile {
  readonly settings: Settings;
  /** Undefined when the file has no list of chapters; empty when the list is empty. */
  readonly order: readonly OrderEntry[] | undefined;
  /** Place of a dotted key: `title`, `cover.alt`, `chapters.2`. */
  placeOf(key: string): Place | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** False when the syntax is broken, so that nothing of it can be used. */
  readonly usable: boolean;
}

/** Reads the text of a book.yaml. All problems are found at once; what is valid is used in spite of them. */
export function readBookFile(text: string, file: string): BookFile {
  const source = readYaml(text, file);
  const syntax = source.problems.map((problem) =>
    finding(configSyntax, {
      message: `Unexpected YAML: ${problem.message}`,
      place: problem.place,
      expected: 'well-formed YAML',
      hint: 'Check the quotes, brackets and indentation of this line',
    }),
  );
  if (source.problems.length > 0) {
    return { settings: {}, order: undefined, placeOf: placeIn(source), diagnostics: syntax, usable: false };
  }
  const { book, diagnostics } = validateBook(source, file);
  return {
    settings: readBookSettings(book, source),
    order: readChapters(book, source),
    placeOf: placeIn(source),
    diagnostics,
    usable: true,
  };
}

/** The other names under which the author may have written a key. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  creators: ['author', 'authors'],
  licence: ['license'],
  'theme.stylesheets': ['stylesheet', 'stylesheets'],
  contributors: ['contributor'],
};

function placeIn(source: YamlSource): (key: string) => Place | undefined {
  return (key) => {
    const path = key.split('.').map(kebab);
    const direct = source.placeOf(path.map(asIndex));
    if (direct) return direct;
    for (const [name, aliases] of Object.entries(ALIASES)) {
      const dotted = path.join('.');
      if (dotted !== name && !dotted.startsWith(`${name}.`)) continue;
      const rest = dotted
        .slice(name.length + 1)
        .split('.')
        .filter(Boolean)
        .map(asIndex);
      for (const alias of aliases) {
        const place = source.placeOf([alias, ...rest]) ?? source.placeOf([alias]);
        if (place) return place;
      }
    }
    return undefined;
  };
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function asIndex(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}
