import type { MarkedContent } from '../../../src/print/pdf/content/marked-content.js';
import { type StructureKid, type StructureNode, structureNode } from '../../../src/print/pdf/structure/node.js';

/** A marked content with one line of text; none for the empty text, which is drawn. */
export function content(text: string, overrides: Partial<MarkedContent> = {}): MarkedContent {
  return {
    kind: 'content',
    stream: { kind: 'page', page: 0, edits: [], unmarked: [], marks: [] },
    mcid: 0,
    box: [0, 0, 10, 10],
    glyphs: text === '' ? 0 : 1,
    paths: text === '' ? 1 : 0,
    images: 0,
    lines: text === '' ? [] : [{ text, x: 0, y: 0 }],
    artifact: undefined,
    ...overrides,
  } as unknown as MarkedContent;
}

/** `node('P', 'text', node('Span', 'more'), 7)`: strings are contents, numbers annotations. */
export function node(type: string, ...kids: readonly (string | number | StructureKid)[]): StructureNode {
  return structureNode(type, kids.map(kidOf));
}

function kidOf(kid: string | number | StructureKid): StructureKid {
  if (typeof kid === 'string') return content(kid);
  return typeof kid === 'number' ? { kind: 'object', annotation: kid, page: 0 } : kid;
}

/** The tree as `P(text Span(more) →7)`; drawn content is a dot. */
export function show(tree: StructureNode): string {
  const kids = tree.kids.map((kid) => {
    if (kid.kind === 'element') return show(kid);
    return kid.kind === 'object' ? `→${kid.annotation}` : kid.lines.map(({ text }) => text).join('') || '·';
  });
  return kids.length === 0 ? tree.type : `${tree.type}(${kids.join(' ')})`;
}
