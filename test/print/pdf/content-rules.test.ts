import { describe, expect, it } from 'vitest';
import { linkContents } from '../../../src/print/pdf/annotations/link-contents.js';
import { internalTarget, joinLinks } from '../../../src/print/pdf/annotations/links.js';
import { invert, multiply } from '../../../src/print/pdf/content/geometry.js';
import { letterBullets } from '../../../src/print/pdf/content/letter-bullets.js';
import type { ContentStream, Unmarked } from '../../../src/print/pdf/content/marked-content.js';
import { numberContents } from '../../../src/print/pdf/content/number-contents.js';
import { markArtifacts } from '../../../src/print/pdf/content/page-artifacts.js';
import { retagContent } from '../../../src/print/pdf/content/retag-content.js';
import { identifierTree } from '../../../src/print/pdf/structure/identifier-tree.js';
import { readAttributes } from '../../../src/print/pdf/structure/read-attributes.js';
import type { SpaceFont } from '../../../src/print/pdf/text/space-font.js';
import { content, node, show } from './tree-text.js';

const stream = (overrides: Partial<ContentStream> = {}): ContentStream =>
  ({ kind: 'page', page: 0, marks: [], edits: [], unmarked: [], fonts: new Map(), ...overrides }) as ContentStream;

describe('what is painted outside the tags', () => {
  const artifact = (painted: Partial<Unmarked>): string => {
    const marks = [content('body', { box: [50, 100, 350, 500] })];
    const page = stream({ marks, unmarked: [{ start: 0, end: 9, text: false, box: [0, 0, 1, 1], ...painted }] });
    markArtifacts(page, 400, 600);
    return page.edits.map(({ start, text }) => `${start}${text}`).join('');
  };
  it('is a running head above the text, a folio below it', () => {
    expect(artifact({ text: true, box: [50, 550, 90, 560] })).toBe(
      '0/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC 9 EMC ',
    );
    expect(artifact({ text: true, box: [50, 40, 90, 50] })).toContain('/Subtype /Footer /Attached [/Bottom]');
  });
  it('is a background where it is as large as the page, else layout', () => {
    expect(artifact({ box: [0, 0, 400, 600] })).toContain('/Type /Background /BBox [0 0 400 600]');
    expect(artifact({ box: [50, 200, 350, 201] })).toContain('<</Type /Layout>>');
  });
});

describe('marked content', () => {
  it('is named after its element; what no element holds is an artifact', () => {
    const [held, loose] = [content('a', { begin: 0, beginEnd: 5 }), content('b', { begin: 9, beginEnd: 12, mcid: 1 })];
    const edits = retagContent(node('Document', node('P', held!)))(stream({ marks: [held, undefined, loose] }));
    expect(edits.map(({ text }) => text)).toEqual(['/P <</MCID 0>> BDC', '/Artifact <</Type /Layout>> BDC']);
  });
  it('has numbers of its own in forms on the same page', () => {
    const of = (mcid: number) => content('x', { mcid });
    const form = stream({ kind: 'form', marks: [of(0), of(1)] });
    numberContents([form, stream({ marks: [of(0), of(1), of(2)] })]);
    expect(form.marks.map((mark) => mark?.mcid)).toEqual([3, 4]);
  });
});

describe('drawn bullets', () => {
  const font = { width: 2, readings: new Map([[3, ' ']]), variants: [], ref: { objectNumber: 9 } };
  const space = { font, code: 3 } as unknown as SpaceFont;

  it('become text on the baseline of their item', () => {
    const drawn = content('', { stream: stream(), box: [5, 14, 9, 18], end: 100, endMatrix: [1, 0, 0, -1, 0, 50] });
    const label = Object.assign(node('Lbl', drawn), { actualText: '•' });
    const body = content('disc', { stream: drawn.stream });
    Object.assign(body.lines[0]!, { y: 12 });
    const item = node('LI', label, node('LBody', body));
    letterBullets(node('L', item), () => space);
    expect(show(item)).toBe('LI(Lbl(• ) LBody(disc))');
    expect(label.actualText).toBeUndefined();
    expect(drawn.stream.edits[0]).toMatchObject({ start: 97, end: 97 });
    expect(drawn.stream.edits[0]!.text).toMatch(/^ BT \/L9v1 10\.8 Tf 1 0 0 -1 9 38 Tm <0003> Tj ET $/);
  });
  it('keep their ActualText where there is no place for a glyph', () => {
    const label = Object.assign(node('Lbl', content('', { endMatrix: [0, 0, 0, 0, 0, 0] })), { actualText: '•' });
    letterBullets(node('LI', label), () => space);
    expect([show(label), label.actualText]).toEqual(['Lbl(·)', '•']);
  });
  it('are placed by the inverse of what moves them', () => {
    expect(multiply([2, 0, 0, -2, 5, 7], invert([2, 0, 0, -2, 5, 7])!)).toEqual([1, 0, 0, 1, 0, 0]);
    expect(invert([1, 1, 1, 1, 0, 0])).toBeUndefined();
  });
});

describe('links', () => {
  it('say what the document states, else their words and images, else where they lead', () => {
    const image = Object.assign(node('Figure', ''), { alt: 'a boat' });
    expect(linkContents(node('Link', 'See  the\u00ad', image, '!'))).toBe('See the a boat!');
    expect(linkContents(node('Link', 'Of ', node('Code', 'tar'), ' and more'))).toBe('Of tar and more');
    const stated = { type: 'Link', name: 'a', href: 'https://example.org' } as const;
    expect(linkContents(Object.assign(node('Link', ' '), { facts: stated }))).toBe('https://example.org');
    expect(linkContents(Object.assign(node('Link', 'x'), { facts: { ...stated, linkContents: 'Note 1' } }))).toBe(
      'Note 1',
    );
  });
  it('of the book are told from others', () => {
    expect(['lectern:#na%C3%AFve', 'https://example.org/#a', undefined].map(internalTarget)).toEqual([
      'naïve',
      undefined,
      undefined,
    ]);
  });
  it('that lead nowhere leave the tree', () => {
    const [dead, live] = [node('Link', 'a', 1), node('Link', 'b', 2)];
    const root = node('P', dead, live);
    expect([...joinLinks(root, (annotation) => annotation === 2)]).toEqual([[2, live]]);
    expect(show(root)).toBe('P(Span(a) Link(b →2))');
  });
  it('left on a page from which their words have moved leave the tree', () => {
    const link = node('Link', content('moved', { stream: stream({ page: 1 }) }), 1, {
      kind: 'object',
      annotation: 2,
      page: 1,
    });
    expect([...joinLinks(node('P', link), () => true)]).toEqual([[2, link]]);
    expect(show(link)).toBe('Link(moved →2)');
  });
});

describe('the tree’s parts in the file', () => {
  it('are attributes without those that say nothing', () => {
    const cell = node('TD');
    readAttributes(
      cell,
      '[<</O /Table /RowSpan 1>> <</O /Table /ColSpan 2>> <</O /Table /Headers [(n1)]>>]',
      (id) => `cell-${id}`,
    );
    expect([...cell.attributes!.get('Table')!]).toEqual([
      ['ColSpan', '2'],
      ['Headers', '[(cell-n1)]'],
    ]);
  });
  it('are identifiers in the order of their bytes', () => {
    const objects: { number: number; value: unknown }[] = [];
    let number = 10;
    const identifiers = new Map([
      ['b', 2],
      ['a', 1],
    ]);
    expect(identifierTree(identifiers, () => ++number, objects as never)).toBe(11);
    expect(objects[0]).toEqual({ number: 12, value: '<</Limits[(a)(b)]/Names[(a) 1 0 R (b) 2 0 R]>>' });
    expect(identifierTree(new Map(), () => ++number, objects as never)).toBeUndefined();
  });
});
