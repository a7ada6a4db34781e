import * as csstree from 'css-tree/dist/csstree.esm';
import type { Stylesheet } from '../../model/publication.js';

const READERS_CHOICE =
  /^(?:font(?:-size|-family)?|line-height|letter-spacing|word-spacing|text-align|color|background(?:-color)?)$/;

/** Whether readers may change size, typeface, spacing and colours of the text: no author's rule overrules them. */
export function isTransformable(stylesheets: readonly Stylesheet[]): boolean {
  return !declares(stylesheets, ({ property, important }) => important !== false && READERS_CHOICE.test(property));
}

/** Whether an author's stylesheet sets colours, whose contrast Lectern cannot vouch for. */
export function setsColours(stylesheets: readonly Stylesheet[]): boolean {
  return declares(stylesheets, ({ property }) =>
    /^(?:color|background(?:-color|-image)?|opacity|filter)$/.test(property),
  );
}

function declares(stylesheets: readonly Stylesheet[], test: (declaration: csstree.Declaration) => boolean): boolean {
  return stylesheets.some(({ css, media }) => {
    if (media === 'print') return false;
    const tree = csstree.parse(css, { parseValue: false });
    return csstree.find(tree, (node) => node.type === 'Declaration' && test(node)) !== null;
  });
}
