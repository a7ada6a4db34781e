import type { Element } from 'hast';
import type { ImageFact, Located } from './publication-facts.js';
import { readingText } from './reading-text.js';

/** What readers get of an image or a drawing. `byId` finds the chapter's elements. */
export function imageFact(
  element: Element,
  located: Located,
  parents: readonly Element[],
  byId: ReadonlyMap<string, Element>,
): ImageFact {
  const figure = parents.findLast(({ tagName }) => tagName === 'figure');
  const caption = figure?.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  const description = descriptionOf(element, byId);
  const alt = element.tagName === 'img' ? imageName(element) : drawingName(element);
  return {
    ...located,
    path: element.tagName === 'img' ? String(element.properties.src ?? '') : '',
    ...(alt !== undefined && { alt }),
    decorative: isDecorative(element),
    ...(caption && { caption: readingText(caption) }),
    ...(description && { description }),
  };
}

function imageName({ properties }: Element): string | undefined {
  return typeof properties.alt === 'string' ? properties.alt : undefined;
}

function drawingName({ properties, children }: Element): string | undefined {
  if (typeof properties.ariaLabel === 'string') return properties.ariaLabel;
  const title = children.find((child) => child.type === 'element' && child.tagName === 'title');
  return title && readingText(title);
}

function isDecorative({ data, properties }: Element): boolean {
  const { role, ariaHidden } = properties;
  return data?.decorative === true || role === 'presentation' || role === 'none' || String(ariaHidden) === 'true';
}

function descriptionOf({ properties }: Element, byId: ReadonlyMap<string, Element>): string | undefined {
  const ids = [properties.ariaDetails, properties.ariaDescribedBy].flatMap((value) =>
    Array.isArray(value) ? value : value ? [value] : [],
  );
  const texts = ids.flatMap((id) => {
    const target = byId.get(String(id));
    return target ? [readingText(withoutSummary(target))] : [];
  });
  return texts.join(' ') || undefined;
}

/** The label of a disclosure is no part of what is described. */
function withoutSummary(element: Element): Element {
  const children = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'summary');
  return { ...element, children };
}
