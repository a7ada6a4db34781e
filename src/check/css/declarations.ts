import { type CssNode, generate, parse, type Rule, walk } from 'css-tree/dist/csstree.esm';
import type { Place } from '../../diagnostic.js';
import type { Stylesheet } from '../../model/publication.js';

/** One declaration of the author's CSS. */
export interface Declaration {
  /** Lower case: `font-size`. */
  readonly property: string;
  /** As css-tree prints it, without `!important`. */
  readonly value: string;
  /** Empty inside at-rules such as `@font-face` and `@page`. */
  readonly selector: string;
  /** Of the rule: the same object for all its declarations, so that they can be judged together. */
  readonly block: object;
  readonly media: Stylesheet['media'];
  readonly place: Place;
}

/** Every declaration in order; a part of the stylesheet that is not CSS is passed over, as readers do. */
export function declarationsOf(stylesheet: Stylesheet): readonly Declaration[] {
  const found: Declaration[] = [];
  const { path, css, source, media } = stylesheet;
  const tree = parse(source ?? css, { positions: true, parseCustomProperty: true });
  walk(tree, function (node: CssNode) {
    if (node.type !== 'Declaration' || node.loc == null) return;
    const { start, end } = node.loc;
    found.push({
      property: node.property.toLowerCase(),
      value: generate(node.value),
      selector: this.rule === null ? '' : selectorOf(this.rule),
      block: this.block ?? tree,
      media,
      // Lines of a rewritten text would be wrong ones.
      place:
        source === undefined
          ? { file: path }
          : { file: path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    });
  });
  return found;
}

function selectorOf(rule: Rule): string {
  return generate(rule.prelude);
}
