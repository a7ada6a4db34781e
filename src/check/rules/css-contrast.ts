import { type Colour, contrast, parseColour } from '../css/colour.js';
import type { Declaration } from '../css/declarations.js';
import { points } from '../css/length.js';
import type { Rule } from '../rule.js';

interface Block {
  colour?: { readonly value: Colour; readonly declaration: Declaration } | undefined;
  background?: Colour | 'unknown';
  large?: boolean;
}

const WHITE: Colour = [255, 255, 255];

export const cssContrast: Rule = {
  documentation: {
    id: 'css-contrast',
    severity: 'warning',
    title: 'Text colour too weak against its background',
    why: 'Readers with low vision, and everyone in bad light or with a poor print, cannot read it.',
    fix: 'Use a darker or lighter colour: a contrast of at least 4.5 to 1, or 3 to 1 for text from 18 pt (14 pt bold).',
    clauses: ['WCAG 2.2 SC 1.4.3'],
    examples: [{ bad: '.note { color: #999 }', good: '.note { color: #595959 }' }],
  },
  stylesheet({ report }) {
    const blocks = new Map<object, Block>();
    return {
      declaration(declaration) {
        const block = blocks.get(declaration.block) ?? {};
        blocks.set(declaration.block, block);
        read(block, declaration);
      },
      end() {
        for (const { colour, background, large } of blocks.values()) {
          const least = large === true ? 3 : 4.5;
          const ratio = ratioOf(colour, background);
          if (colour === undefined || ratio === undefined || ratio >= least) continue;
          report({
            at: colour.declaration.place,
            message: `Unexpected contrast of ${shown(ratio)} to 1 for \`${colour.declaration.selector}\`, expected at least ${least} to 1`,
            hint: 'Use colours that differ more in lightness',
            found: shown(ratio),
            expected: String(least),
          });
        }
      },
    };
  },
};

function read(block: Block, declaration: Declaration): void {
  const { property, value } = declaration;
  const colour = parseColour(value);
  if (property === 'color') block.colour = colour && { value: colour, declaration };
  if (property === 'background-color' || property === 'background') block.background = colour ?? 'unknown';
  if (property === 'font-size') block.large = (points(value) ?? 0) >= 18;
}

// Without a background of its own the text stands on the page. A text nearly white is made for a dark box around it.
function ratioOf(colour: Block['colour'], background: Block['background']): number | undefined {
  if (colour === undefined || background === 'unknown') return undefined;
  const ratio = contrast(colour.value, background ?? WHITE);
  return background === undefined && ratio < 1.6 ? undefined : ratio;
}

function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
