import type { PrintFacts } from '../../print-facts.js';
import type { StructureNode } from './node.js';
import { applyFacts } from './rules/apply-facts.js';
import { completeHeaders } from './rules/complete-headers.js';
import { discardArtifacts } from './rules/discard-artifacts.js';
import { flattenGraphics } from './rules/flatten-graphics.js';
import { groupRows } from './rules/group-rows.js';
import { hoistAnonymous } from './rules/hoist-anonymous.js';
import { levelHeadings } from './rules/level-headings.js';
import { nestChapters } from './rules/nest-chapters.js';
import { placeCaptions } from './rules/place-captions.js';
import { placeGraphics } from './rules/place-graphics.js';
import { pruneEmpty } from './rules/prune-empty.js';
import { discardRepeatedHeads } from './rules/repeated-heads.js';
import { shapeContents } from './rules/shape-contents.js';
import { shapeLists } from './rules/shape-lists.js';
import { shapeNotes } from './rules/shape-notes.js';
import { shapeRuby } from './rules/shape-ruby.js';
import { wrapLooseText } from './rules/wrap-loose-text.js';

export interface TransformOptions {
  readonly facts: PrintFacts;
  /** PDF/UA-2: some types stand elsewhere. */
  readonly ua2: boolean;
  /** Element with a link → element it leads to. */
  readonly leads: ReadonlyMap<StructureNode, StructureNode>;
  readonly pageSize: (page: number) => { readonly width: number; readonly height: number };
}

/** Makes of Chromium's structure tree the one the standards and readers want, in place, rule by rule. */
export function transformTree(root: StructureNode, options: TransformOptions): void {
  const { facts, ua2, leads, pageSize } = options;
  applyFacts(root);
  discardArtifacts(root);
  discardRepeatedHeads(root);
  flattenGraphics(root, ua2 ? 'Sect' : 'Div');
  hoistAnonymous(root);
  pruneEmpty(root);
  groupRows(root, facts.elements);
  completeHeaders(root);
  placeCaptions(root);
  shapeLists(root);
  shapeContents(root, leads);
  shapeRuby(root);
  shapeNotes(root, leads);
  levelHeadings(root);
  wrapLooseText(root);
  pruneEmpty(root);
  placeGraphics(root, pageSize);
  nestChapters(root, facts);
}
