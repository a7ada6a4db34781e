import { generate, parse } from 'css-tree/dist/csstree.esm';

/** Properties that a passage may not set: they leave the page, the flow, or the direction EPUB wants in markup. */
const REFUSED =
  /^(?:position|behavior|-moz-binding|direction|unicode-bidi|content|pointer-events|z-index|filter|animation.*|transition.*)$/i;
const REFUSED_VALUE = /url\s*\(|expression\s*\(|image-set\s*\(|javascript:|\\/i;

/**
 * Keeps the harmless declarations of a `style` attribute.
 *
 * @returns what may stay (undefined when nothing), and what had to go
 */
export function safeStyle(style: string): { readonly style: string | undefined; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const kept: string[] = [];
  const list = parse(style, {
    context: 'declarationList',
    onParseError: (error) => refused.push(error.message),
    parseValue: false,
  });
  if (list.type !== 'DeclarationList') return { style: undefined, refused: [style] };
  for (const declaration of list.children) {
    const text = generate(declaration);
    if (declaration.type !== 'Declaration') continue;
    if (REFUSED.test(declaration.property) || REFUSED_VALUE.test(text)) refused.push(text);
    else kept.push(text);
  }
  return { style: kept.length > 0 ? kept.join('; ') : undefined, refused };
}
