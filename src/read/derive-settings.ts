import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { finding, mergeSettings, type Settings } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { SourceDocument } from '../model/manuscript.js';
import { bookFileMissing } from './findings/order.js';
import { textOf } from './flavours/entries.js';
import { pandocMetadata } from './flavours/pandoc-metadata.js';
import { withoutAttributes } from './heading-title.js';
import type { Project } from './project.js';

/** Settings of a project, with metadata that its documents give away where the project has no book.yaml. */
export function deriveSettings(
  flavour: string,
  project: Project,
  documents: readonly SourceDocument[],
  guessedLanguage: string | undefined,
  report: (diagnostic: Diagnostic) => void,
): Settings {
  if (flavour === 'lectern') return project.settings;
  const settings = mergeSettings({ metadata: derive(flavour, documents) }, project.settings);
  report(
    finding(bookFileMissing, {
      message: 'Unexpected book without a book.yaml, expected one that says title, language and authors',
      ...(project.file !== undefined && { place: { file: project.file } }),
      expected: 'book.yaml',
      hint: `Add a book.yaml such as:\n${snippet(settings, guessedLanguage)}`,
    }),
  );
  return settings;
}

function derive(flavour: string, documents: readonly SourceDocument[]): NonNullable<Settings['metadata']> {
  const first = documents.find((document) => document.path !== '');
  if (!first) return {};
  const heading = headingOf(first.text);
  const name = first.path.replace(/^.*\/|\.[^.]+$/g, '');
  // The head of a file that is the whole book speaks of the book; else, of a chapter.
  if (flavour === 'single-file') return { title: heading ?? name, ...pandocMetadata(first.frontMatter) };
  const language = textOf(first.frontMatter.lang ?? first.frontMatter.language);
  return { title: heading ?? textOf(first.frontMatter.title) ?? name, ...(language && { language }) };
}

function snippet({ metadata = {} }: Settings, language: string | undefined): string {
  const creators = metadata.creators?.map((creator) => creator.name) ?? [];
  return [
    `title: ${JSON.stringify(metadata.title ?? 'Title of the book')}`,
    `language: ${metadata.language ?? language ?? 'en'}`,
    `author: ${JSON.stringify(creators.length > 1 ? creators : (creators[0] ?? 'Name of the author'))}`,
  ].join('\n');
}

/** The first level-1 heading within the first pages. */
function headingOf(text: string): string | undefined {
  const heading = fromMarkdown(text.slice(0, FIRST_PAGES)).children.find(
    (node) => node.type === 'heading' && node.depth === 1,
  );
  const title = heading && withoutAttributes(plainText(heading));
  return title || undefined;
}

const FIRST_PAGES = 20_000;
