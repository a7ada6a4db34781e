import { finding, languageFinding, parseLanguage } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Limits } from '../model/config.js';
import type { SourceDocument } from '../model/manuscript.js';
import { documentEmpty, textFileTooLarge } from './findings/text.js';
import type { Folder } from './folder.js';
import type { OrderedDocument } from './order.js';
import { findTangle } from './tangle/find-tangle.js';
import { refuseTangle } from './tangle/refuse-tangle.js';
import { hasContent } from './text/content.js';
import { decodeText } from './text/decode.js';
import type { ExpandedText, TextExpansion } from './text/expansion.js';
import { takeFrontMatter } from './text/front-matter.js';
import { writtenAt } from './text/written-at.js';

interface ReadOptions {
  readonly folder: Folder;
  readonly limits: Limits;
  readonly expansion?: TextExpansion | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reads the text of one entry of the order. Undefined, with a finding reported, when it cannot be read. */
export async function readDocument(entry: OrderedDocument, options: ReadOptions): Promise<SourceDocument | undefined> {
  if (entry.path === '') return { ...listing(entry), path: '', text: '', frontMatter: {} };
  const { report } = options;
  const decoded = await readText(entry.path, options);
  if (decoded === undefined) return undefined;
  const { values, text, diagnostics } = takeFrontMatter(decoded, entry.path);
  diagnostics.forEach(report);
  const expanded: ExpandedText | undefined = await options.expansion?.(entry.path, text, options.folder);
  expanded?.diagnostics.forEach(report);
  const full = expanded?.text ?? text;
  const tangle = findTangle(full, options.limits.depth);
  if (tangle) {
    const { file, line } = expanded ? writtenAt(expanded, tangle.line, 1) : { file: entry.path, line: tangle.line };
    report(refuseTangle(tangle, { file, line }, options.limits.depth));
    return undefined;
  }
  const title = entry.title ?? expanded?.title ?? textOf(values.title);
  const language = documentLanguage(entry, values, report);
  const type = entry.type ?? textOf(values['epub-type']);
  if (!hasContent(text)) report(empty(entry.path, title));
  return {
    ...listing(entry),
    path: entry.path,
    text: full,
    ...(expanded && { writtenAt: (line: number, column: number) => writtenAt(expanded, line, column) }),
    ...(title && { title }),
    ...(language && { language }),
    ...(type && { type }),
    frontMatter: values,
  };
}

async function readText(path: string, { folder, limits, report }: ReadOptions): Promise<string | undefined> {
  const located = await folder.locate(path);
  if (located && located.size > limits.textFile) {
    report(
      finding(textFileTooLarge, {
        message: `Unexpected ${located.size} bytes in ${path}, expected at most ${limits.textFile}`,
        place: { file: path, line: 1 },
        found: `${located.size} bytes`,
        expected: `at most ${limits.textFile} bytes`,
        hint: 'Split the file into chapters, or raise `limits: {text-file: …}` in book.yaml',
      }),
    );
    return undefined;
  }
  const bytes = await folder.read(path);
  if (bytes === undefined) throw new Error(`${path} vanished while it was read`);
  const { text, diagnostics } = decodeText(bytes, path);
  diagnostics.forEach(report);
  return text;
}

function listing(entry: OrderedDocument) {
  const { title, type, depth, matter, place } = entry;
  return {
    depth,
    matter,
    ...(title && { title }),
    ...(type && { type }),
    ...(place && { listedAt: place }),
  };
}

/** The document's own language in canonical form; one that is no BCP 47 tag is reported and left out. */
function documentLanguage(
  entry: OrderedDocument,
  values: SourceDocument['frontMatter'],
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const written = entry.language ?? textOf(values.lang ?? values.language);
  if (written === undefined) return undefined;
  const parsed = parseLanguage(written);
  if (parsed) return parsed.tag;
  const place = entry.language === undefined ? { file: entry.path, line: 1 } : entry.place;
  report(languageFinding(written, place));
  return undefined;
}

// With a title there is at least something to show; without one not even the contents can name it.
function empty(path: string, title: string | undefined): Diagnostic {
  const diagnostic = finding(documentEmpty, {
    message: title
      ? `Unexpected chapter "${title}" without content, expected text`
      : 'Unexpected chapter without title and content, expected text',
    place: { file: path, line: 1 },
    expected: 'text',
    hint: 'Write the chapter, or take it out of the reading order',
  });
  return title ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
