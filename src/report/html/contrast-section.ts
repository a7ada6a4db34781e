import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BuildResult, ContrastPair } from '../../model/result.js';
import { count } from '../figures.js';
import { badge } from './badge.js';
import { dataTable } from './data-table.js';
import { section } from './section.js';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Colours of text on their backgrounds, the weakest first (WCAG 2.2 SC 1.4.3). */
export function contrastSection({ verifications }: BuildResult): Element | undefined {
  const pairs = verifications.flatMap(({ measurements }) => measurements?.contrast ?? []);
  if (pairs.length === 0) return undefined;
  return section(
    'contrast',
    'Contrast',
    dataTable({
      caption: 'Colours of text and background, the weakest contrast first',
      columns: ['Used by', 'Colours', 'Scheme', 'Contrast', 'Needed', 'Result'],
      rows: pairs.sort((a, b) => a.ratio - b.ratio).map(contrastRow),
    }),
  );
}

function contrastRow({ foreground, background, ratio, scheme, large, usedBy, count: uses }: ContrastPair) {
  const needed = large ? 3 : 4.5;
  const swatches = [swatch(foreground), swatch(background), ` ${foreground} on ${background}`];
  return [
    [usedBy, h('span', { className: ['clause'] }, count(uses, 'place'))],
    swatches,
    scheme === 'dark' ? 'Dark' : 'Light',
    // Cut off, not rounded: 4.499 is not 4.5.
    toOne(Math.floor(ratio * 100) / 100),
    toOne(needed),
    ratio >= needed ? badge('pass', 'Enough') : badge('fail', 'Too weak'),
  ];
}

/** The colour itself; of what is no colour nothing gets into the style. */
function swatch(colour: string): Element {
  const style = COLOUR.test(colour) ? `background-color:${colour}` : '';
  return h('span', { className: ['swatch'], style, ariaHidden: 'true' });
}

function toOne(ratio: number): Element {
  return h('span', { className: ['whole'] }, `${ratio} to 1`);
}
