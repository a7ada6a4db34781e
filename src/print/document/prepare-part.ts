import type { Root } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { tableTooWide } from '../findings.js';
import { placeIn } from '../place.js';
import { composeDashes } from '../prepare/compose-dashes.js';
import { demoteHeadings } from '../prepare/demote-headings.js';
import { expandTabs } from '../prepare/expand-tabs.js';
import { fillBlankLines } from '../prepare/fill-blank-lines.js';
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
import type { NestedChapter } from './leaves.js';
import { measure } from './measure.js';

/** What the parts of a document share, and what their preparing adds to. */
export interface Preparation {
  /** Ids that links or bookmarks lead to. */
  readonly wanted: ReadonlySet<string>;
  /** Ids whose pages are looked for in the print. */
  readonly marked: ReadonlySet<string>;
  /** Resource path → URL. */
  readonly urls: ReadonlyMap<string, string>;
  readonly tags: Pick<Tags, 'elements' | 'targets'>;
  readonly text: TextRun[];
  readonly slots: Map<TextRun, string>;
  readonly pictures: Map<number, PicturePlace>;
  readonly diagnostics: Diagnostic[];
}

/** Returns what prepares one part after the other for print, in place: a chapter, or a generated page. */
export function preparePart({ config, metadata }: Publication, shared: Preparation) {
  const { wanted, marked, urls, text, slots, pictures, diagnostics } = shared;
  const room = measure(config);
  const hyphenator = hyphenators();
  const blocks = { count: 0 };
  return (tree: Root, nested: NestedChapter | undefined): Root => {
    if (nested) demoteHeadings(tree, nested.nesting, nested.chapter.depth);
    pointLinks(tree);
    openDetails(tree);
    stillMedia(tree);
    fillEmptyCells(tree);
    keepShort(tree, room.text);
    expandTabs(tree);
    splitCodeLines(tree, room.code);
    fillBlankLines(tree);
    for (const table of fitTables(tree, room.table)) {
      if (nested) diagnostics.push(tableTooWide(placeIn(nested.chapter, [table])));
    }
    placeResources(tree, urls);
    markPages(tree, marked);
    const settled = settleTargets(tree, wanted);
    const moved = new Set([...settled.values()].flat());
    const source = nested && { chapter: nested.chapter };
    const tags: Tags = { ...shared.tags, numbers: new Map() };
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
    if (config.typography.hyphenate && nested)
      hyphenate(tree, nested.chapter.language ?? metadata.language, hyphenator);
    return tree;
  };
}
