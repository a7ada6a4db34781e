import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { finding, mergeSettings, type Settings } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { SourceDocument } from '../model/manuscript.js';
import { bookFileMissing } from './findings/order.js';
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
  const first = documents.find((document) => document.path !== '');
  const title =
    first && (headingOf(first.text) ?? textOf(first.frontMatter.title) ?? first.path.replace(/^.*\/|\.[^.]+$/g, ''));
  const language = first && textOf(first.frontMatter.lang ?? first.frontMatter.language);
  const derived: Settings = { metadata: { ...(title && { title }), ...(language && { language }) } };
  const settings = mergeSettings(derived, project.settings);
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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
