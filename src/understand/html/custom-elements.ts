import type { Element, ElementContent } from 'hast';
import type { ChapterContext } from '../context.js';
import { element, textProperty } from '../element.js';

/**
 * mdBook's `<Listing number="1-1" caption="…" file-name="…">`: a figure whose caption says what the attributes say.
 * The HTML parser knows `listing` as an obsolete element and keeps its content apart.
 */
export function listingFigure(node: Element, context: ChapterContext): Element {
  const number = textProperty(node, 'number');
  const fileName = textProperty(node, 'fileName') ?? textProperty(node, 'file-name');
  const caption = textProperty(node, 'caption');
  const id = textProperty(node, 'id') ?? (number === undefined ? undefined : `listing-${number}`);
  const children: ElementContent[] = [...node.children];
  if (fileName !== undefined) {
    children.unshift(element('p', { className: ['listing-file'] }, [element('code', {}, [fileName], node)], node));
  }
  const label = number === undefined ? '' : context.labels.listing.replace('{n}', number);
  if (label !== '' || caption !== undefined) {
    const separator = label !== '' && caption !== undefined ? ': ' : '';
    children.push(element('figcaption', {}, [`${label}${separator}`, ...context.inline(caption ?? '')], node));
  }
  return element('figure', { className: ['listing'], ...(id === undefined ? {} : { id }) }, children, node);
}
