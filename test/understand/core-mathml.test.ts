import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { renderTex } from '../../src/understand/math/render.js';
import { speechOf } from '../../src/understand/math/speech.js';
import { writeXml } from '../../src/understand/xml/write.js';

async function mathOf(tex: string): Promise<Element> {
  const rendered = await renderTex(tex, true);
  if ('error' in rendered) throw new Error(rendered.error);
  return rendered.math;
}
const xmlOf = async (tex: string) => writeXml(await mathOf(tex)).replace(/^<math display="block">|<\/math>$/g, '');
const cells = async (tex: string) =>
  [...(await xmlOf(tex)).matchAll(/<mtd([^>]*)>/g)].map(([, attributes]) => attributes!.trim());

describe('MathML that engines of MathML Core draw', () => {
  it('aligns the columns of equations, without a gap at the sign', async () => {
    expect(await cells('\\begin{aligned} a &= b & c &= d \\end{aligned}')).toEqual([
      'columnalign="right" class="math-close-left math-close-right"',
      'columnalign="left" class="math-close-left math-close-right"',
      'columnalign="right" class="math-apart-left math-close-right"',
      'columnalign="left" class="math-close-left math-close-right"',
    ]);
    expect(await cells('\\begin{pmatrix} 1 & 2 \\end{pmatrix}')).toEqual([
      'class="math-close-left"',
      'class="math-close-right"',
    ]);
  });

  it('keeps the rules of an array', async () => {
    expect(await cells('\\begin{array}{l|r} a & b \\\\ \\hline c & d \\end{array}')).toEqual([
      'columnalign="left" class="math-rule-right math-rule-bottom math-close-left"',
      'columnalign="right" class="math-rule-bottom math-close-right"',
      'columnalign="left" class="math-rule-right math-close-left"',
      'columnalign="right" class="math-close-right"',
    ]);
  });

  it('makes accents of bars, and stretches wide ones', async () => {
    const bar = (base: string) => `<mover accent="true">${base}<mo stretchy="true">‾</mo></mover>`;
    expect(await xmlOf('\\overline{AB}')).toBe(bar('<mrow><mi>A</mi><mi>B</mi></mrow>'));
    expect(await xmlOf('\\overline{z}')).toContain('<mi>z</mi><mo stretchy="true">‾</mo>');
    expect(await xmlOf('\\underline{a}')).toContain('<munder accentunder="true">');
    expect(await xmlOf('\\widehat{abc}')).toContain('<mo stretchy="true">\u0302</mo>');
  });

  it('says what is struck out, boxed and coloured', async () => {
    expect(await xmlOf('\\xcancel{x}')).toBe(
      '<menclose notation="updiagonalstrike downdiagonalstrike"><mi>x</mi>' +
        '<mrow class="math-stroke-up"/><mrow class="math-stroke-down"/></menclose>',
    );
    expect(await xmlOf('\\boxed{x}')).toBe('<menclose notation="box"><mi>x</mi></menclose>');
    expect(await xmlOf('\\textcolor{red}{x}')).toContain('<mi mathcolor="#ff0000">x</mi>');
  });

  it('keeps the numbers that an author gives equations, and no room for those that nobody counts', async () => {
    const numbered = await xmlOf('a = b \\tag{3}');
    expect(numbered).toContain('class="math-numbered"');
    expect(numbered).toContain('<mtext>(3)</mtext>');
    expect(await xmlOf('a = b \\tag{$n$}')).toContain('<mi>n</mi>');
    const counted = await xmlOf('\\begin{align} a &= b \\end{align}');
    expect(counted).not.toMatch(/math-numbered|math-side|<mtext/);
    expect(counted.match(/<mtd/g)).toHaveLength(2);
  });

  it.each([
    ['\\widehat{abc}', 'a b c hat'],
    ['\\overline{AB}', 'the line segment A B'],
    ['\\cancel{5}', 'crossed out 5'],
    ['\\xcancel{z}', 'crossed out z'],
    ['\\boxed{a}', 'enclosed with box a'],
  ])('is spoken: %s', async (tex, words) => {
    expect(await speechOf(await mathOf(tex), 'en')).toBe(words);
  });
});
