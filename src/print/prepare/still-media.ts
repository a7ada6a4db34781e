import type { Element, ElementContent, Root } from 'hast';
import { toText as textOf } from 'hast-util-to-text';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts in the place of each recording what paper can show: a video's poster, and the words that stand for what cannot
 * be played, with their links (to the transcript, or to where the recording is found); in a frame when there is no
 * picture.
 */
export function stillMedia(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if ((element.tagName !== 'audio' && element.tagName !== 'video') || !parent || index === undefined)
      return undefined;
    parent.children[index] = still(element, parent.type === 'element' ? parent : undefined);
    return SKIP;
  });
}

function still(medium: Element, parent: Element | undefined): Element {
  const { id, lang, dir, poster, width, height } = medium.properties;
  const properties = { id, lang, dir, className: ['medium', `medium-${medium.tagName}`] };
  const words = h('span', { className: ['medium-words'] }, medium.children.filter(isShown));
  if (typeof poster !== 'string') return h('span', properties, [words]);
  const image = h('img', { src: poster, alt: nameOf(medium, parent), width, height });
  if (medium.data) image.data = medium.data;
  return h('span', { ...properties, className: [...properties.className, 'with-poster'] }, [image, words]);
}

function isShown(child: ElementContent): boolean {
  return child.type !== 'element' || (child.tagName !== 'source' && child.tagName !== 'track');
}

/** What the picture is called: as the author named the video, or its caption, or by the words beside it. */
function nameOf(medium: Element, parent: Element | undefined): string {
  const { ariaLabel, title } = medium.properties;
  const caption =
    parent?.tagName === 'figure' &&
    parent.children.find((child) => 'tagName' in child && child.tagName === 'figcaption');
  const name = ariaLabel ?? title ?? (caption ? textOf(caption) : textOf(medium));
  return String(name).replace(/\s+/g, ' ').trim();
}
