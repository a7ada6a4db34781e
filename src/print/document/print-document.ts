import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { linkTargets } from '../prepare/point-links.js';
import type { Tags } from '../prepare/tag-elements.js';
import type { PicturePlace } from '../prepare/text-runs.js';
import type { TextRun } from '../print-facts.js';
import { contentsIds } from './contents.js';
import { type Leaf, leavesOf } from './leaves.js';
import { gatherParts } from './parts.js';
import { preparePart } from './prepare-part.js';
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

/**
 * Makes the whole book HTML, prepared for tagging and for reading page numbers back. `bodies`: what stands in the `body`
 * of a document for each leaf.
 */
export async function printDocument(
  publication: Publication,
  templates: Templates,
  urls: ReadonlyMap<string, string>,
): Promise<{ readonly document: PrintDocument; readonly bodies: readonly string[] }> {
  const { contents, config } = publication;
  const leaves = leavesOf(publication);
  const parts = await gatherParts(publication, leaves, templates);
  const wanted = new Set(contentsIds(contents, Number.POSITIVE_INFINITY));
  for (const { source } of parts) for (const id of linkTargets(source)) wanted.add(id);
  const marked = new Set([...contentsIds(contents, config.text.tocDepth), ...leaves.map(({ id }) => id)]);
  const tags = { elements: new Map(), targets: new Map() } satisfies PrintDocument['tags'];
  const text: TextRun[] = [];
  const slots = new Map<TextRun, string>();
  const pictures = new Map<number, PicturePlace>();
  const diagnostics: Diagnostic[] = [];
  const prepare = preparePart(publication, { wanted, marked, urls, tags, text, slots, pictures, diagnostics });
  const bodies: string[] = [];
  for (const { filler, tree, nested } of parts) {
    const prepared = prepare(tree(), nested);
    if (filler) bodies.push(writer.stringify({ type: 'root', children: [filler] }));
    bodies[bodies.length - 1] += writer.stringify(prepared);
  }
  return { document: { leaves, tags, text, slots, pictures, diagnostics }, bodies };
}
