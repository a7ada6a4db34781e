import type { Element, ElementContent } from 'hast';
import { SaxesParser } from 'saxes';

/** Deeper nesting would exhaust the stack of whoever walks the tree. */
const DEEPEST = 400;

/**
 * Reads well-formed XML into a tree whose properties have the attributes' exact names. Comments, processing
 * instructions and document types are left out.
 *
 * @throws an Error with the parser's message and place when it is not well-formed, or nested too deeply
 */
export function readXml(xml: string): Element {
  const root: Element = { type: 'element', tagName: '#root', properties: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ position: true });
  const append = (child: ElementContent) => open.at(-1)!.children.push(child);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = {
      type: 'element',
      tagName: tag.name,
      properties: { ...tag.attributes } as Element['properties'],
      children: [],
    };
    if (open.length > DEEPEST)
      throw new Error(`${parser.line}:${parser.column}: elements nested deeper than ${DEEPEST}`);
    append(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (value) => append({ type: 'text', value }));
  parser.on('cdata', (value) => append({ type: 'text', value }));
  parser.write(xml).close();
  return root.children.find((child): child is Element => child.type === 'element') ?? root;
}
