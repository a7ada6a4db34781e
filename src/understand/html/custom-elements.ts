import type { Element, ElementContent } from 'hast';
import type { ChapterContext } from '../context.js';
import { element, textProperty } from '../element.js';
import { walkElements } from '../walk.js';

/** What a frame showed is elsewhere; its address stays, as a link. */
export function frameLink(node: Element): ElementContent[] {
  const address = textProperty(node, 'src') ?? '';
  if (!/^https?:\/\//i.test(address)) return [];
  const [, site = address] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address) ?? [];
  return [element('a', { href: address }, [textProperty(node, 'title')?.trim() || site], node)];
}

/** The areas of an image map as a list of links, which needs no pointer and no eye. */
export function mapLinks(node: Element): ElementContent[] {
  const areas: Element[] = [];
  walkElements(node, (area) => {
    if (area.tagName === 'area' && textProperty(area, 'href') !== undefined) areas.push(area);
  });
  const items = areas.map((area) => {
    const href = textProperty(area, 'href') ?? '';
    const name = (textProperty(area, 'alt') ?? textProperty(area, 'title'))?.trim() || href;
    return element('li', {}, [element('a', { href }, [name], area)], area);
  });
  return items.length > 0 ? [element('ul', { className: ['image-map'] }, items, node)] : [];
}

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
