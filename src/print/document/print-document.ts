import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { tableTooWide } from '../findings.js';
import { placeIn } from '../place.js';
import { composeDashes } from '../prepare/compose-dashes.js';
import { copyTree } from '../prepare/copy-tree.js';
import { demoteHeadings } from '../prepare/demote-headings.js';
import { fillEmptyCells } from '../prepare/fill-empty-cells.js';
import { fitTables } from '../prepare/fit-tables.js';
import { hyphenate } from '../prepare/hyphenate.js';
import { hyphenators } from '../prepare/hyphenators.js';
import { isolateMarks } from '../prepare/isolate-marks.js';
import { keepShort } from '../prepare/keep-short.js';
import { markPages } from '../prepare/mark-pages.js';
import { openDetails } from '../prepare/open-details.js';
import { placeResources } from '../prepare/place-resources.js';
import { pointLinks } from '../prepare/point-links.js';
import { settleTargets } from '../prepare/settle-targets.js';
import { splitCodeLines } from '../prepare/split-code-lines.js';
import { stillMedia } from '../prepare/still-media.js';
import { type Tags, tagElements } from '../prepare/tag-elements.js';
import { type PicturePlace, textRuns } from '../prepare/text-runs.js';
import type { TextRun } from '../print-facts.js';
import { contentsIds } from './contents.js';
import { generatedPage } from './generated-pages.js';
import { type Leaf, leavesOf, type NestedChapter } from './leaves.js';
import { measure } from './measure.js';
import type { Templates } from './templates.js';

const writer = unified().use(rehypeStringify).freeze();

/** What is known of the document once it is written: nothing that holds its trees. */
export interface PrintDocument {
  readonly leaves: readonly Leaf[];
  readonly tags: Pick<Tags, 'elements' | 'targets'>;
  readonly text: readonly TextRun[];
  /** Runs that show a page number → id of what stands on that page. */
  readonly slots: ReadonlyMap<TextRun, string>;
  /** Pictures of the chapters, by the number of their element. */
  readonly pictures: ReadonlyMap<number, PicturePlace>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the whole book one HTML document, prepared for tagging and for reading page numbers back, and what stands in its `body`. */
export async function printDocument(
  publication: Publication,
  templates: Templates,
  urls: ReadonlyMap<string, string>,
): Promise<{ readonly document: PrintDocument; readonly body: string }> {
  const leaves = leavesOf(publication);
  const parts = await gatherParts(publication, leaves, templates);
  const wanted = new Set(contentsIds(publication.contents, Number.POSITIVE_INFINITY));
  for (const { tree } of parts) pointLinks(tree, wanted);
  const marked = new Set([
    ...contentsIds(publication.contents, publication.config.text.tocDepth),
    ...leaves.map(({ id }) => id),
  ]);
  const tags: Tags = { elements: new Map(), numbers: new Map(), targets: new Map() };
  const { metadata, config } = publication;
  const hyphenator = hyphenators();
  const text: TextRun[] = [];
  const room = measure(config);
  const diagnostics: Diagnostic[] = [];
  const blocks = { count: 0 };
  const slots = new Map<TextRun, string>();
  const pictures = new Map<number, PicturePlace>();
  for (const { tree, nested } of parts) {
    const language = nested?.chapter.language ?? metadata.language;
    if (nested) demoteHeadings(tree, nested.nesting);
    openDetails(tree);
    stillMedia(tree);
    fillEmptyCells(tree);
    keepShort(tree, room.text);
    splitCodeLines(tree, room.code);
    for (const table of fitTables(tree, room.table)) {
      if (nested) diagnostics.push(tableTooWide(placeIn(nested.chapter, [table])));
    }
    placeResources(tree, urls);
    markPages(tree, marked);
    const settled = settleTargets(tree, wanted);
    const moved = new Set([...settled.values()].flat());
    const source = nested && { chapter: nested.chapter };
    tagElements(tree, { tags, language: metadata.language, wanted, settled, moved, ...source });
    const runs = textRuns(tree, {
      numbers: tags.numbers,
      blocks,
      slots,
      pictures,
      before: text.length,
      ...(nested && { chapter: nested.chapter.id }),
    });
    for (const run of runs) text.push(run);
    composeDashes(tree);
    isolateMarks(tree);
    if (config.typography.hyphenate && nested) hyphenate(tree, language, hyphenator);
  }
  const children = parts.flatMap(({ before, tree }) => [...before, ...tree.children]);
  const { elements, targets } = tags;
  return {
    document: { leaves, tags: { elements, targets }, text, slots, pictures, diagnostics },
    body: writer.stringify({ type: 'root', children } as Root),
  };
}

interface Part {
  /** The empty page before a leaf that has to start on a right-hand page, not shown until it is known to be needed. */
  readonly before: readonly Element[];
  readonly tree: Root;
  readonly nested?: NestedChapter;
}

async function gatherParts(
  publication: Publication,
  leaves: readonly Leaf[],
  templates: Templates,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const leaf of leaves) {
    const before = [h('div', { className: ['filler'], dataFor: leaf.id, ariaHidden: 'true' })];
    if (leaf.kind !== 'text') parts.push({ before, tree: await generatedPage(leaf.kind, publication, templates) });
    for (const [index, nested] of leaf.chapters.entries()) {
      parts.push({ before: index === 0 ? before : [], tree: chapterTree(nested, index === 0), nested });
    }
  }
  return parts;
}

function chapterTree({ chapter, nesting }: NestedChapter, starts: boolean): Root {
  const tree = copyTree(chapter.tree);
  const section = tree.children.find((node): node is Element => node.type === 'element');
  if (!section) throw new Error(`chapter ${chapter.id} has no section`);
  const classes = [
    'document',
    `type-${chapter.type}`,
    `matter-${chapter.matter}`,
    starts ? 'leaf' : 'nested',
    `nesting-${nesting}`,
  ];
  section.properties.className = [...classes, ...[section.properties.className ?? []].flat().map(String)];
  section.properties.lang ??= chapter.language;
  section.properties.dir ??= chapter.direction;
  section.properties.id ??= chapter.id;
  if (starts && section.properties.id !== chapter.id)
    tree.children = [h('div', { id: chapter.id, className: ['leaf'] }, section)];
  return tree;
}
