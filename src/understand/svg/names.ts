import type { Element, ElementContent, Properties } from 'hast';
import { find, html, svg } from 'property-information';

/**
 * A copy of an inline SVG or MathML element in which every property has its attribute's exact name (`viewBox`,
 * `stroke-width`), as XML writes it. Comments are left out.
 */
export function fromHtmlNames(node: Element): Element {
  const schema = node.tagName === 'math' ? html : svg;
  const properties: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === undefined || value === null || value === false) continue;
    const { attribute } = find(schema, name);
    properties[attribute] = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
  }
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [fromHtmlNames(child)];
    return child.type === 'text' ? [child] : [];
  });
  return { ...node, properties, children };
}
