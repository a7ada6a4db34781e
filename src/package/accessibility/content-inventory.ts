import type { Element, Root } from 'hast';
import type { Publication } from '../../model/publication.js';
import { isPageMark } from '../content/page-mark.js';

/** What the content is made of, counted: the facts that accessibility metadata is derived from. */
export interface ContentInventory {
  /** Images and drawings that carry information. */
  images: number;
  /** Those of them without a text alternative. */
  undescribedImages: number;
  /** Those of them with an extended description. */
  extendedDescriptions: number;
  formulas: number;
  /** Formulas without `alttext`. */
  undescribedFormulas: number;
  audio: number;
  videos: number;
  /** Audio and video without a transcript. */
  untranscribedMedia: number;
  /** Those of them whose sound has no captions either. */
  unreadableSound: number;
  /** Videos without a captions track. */
  uncaptionedVideos: number;
  ruby: number;
  roles: number;
  headings: number;
  pageMarks: number;
  /** An index whose entries are links. */
  hasLinkedIndex: boolean;
  /** Resource paths of images in use. */
  readonly imagePaths: Set<string>;
}

/** Counts the whole text once. */
export function contentInventory({ chapters }: Publication): ContentInventory {
  const inventory = emptyInventory();
  for (const { tree, type } of chapters) {
    const inIndex = type === 'index';
    visit(tree, false, (element, described) => {
      if (inIndex && element.tagName === 'a') inventory.hasLinkedIndex = true;
      count(element, described, inventory);
    });
  }
  return inventory;
}

function emptyInventory(): ContentInventory {
  const images = { images: 0, undescribedImages: 0, extendedDescriptions: 0, imagePaths: new Set<string>() };
  const formulas = { formulas: 0, undescribedFormulas: 0 };
  const media = { audio: 0, videos: 0, untranscribedMedia: 0, unreadableSound: 0, uncaptionedVideos: 0 };
  return { ...images, ...formulas, ...media, ruby: 0, roles: 0, headings: 0, pageMarks: 0, hasLinkedIndex: false };
}

/** `described`: an ancestor points at an extended description of what is in it (`aria-details`). */
function visit(
  parent: Root | Element,
  described: boolean,
  enter: (element: Element, described: boolean) => void,
): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const { ariaDetails, ariaDescribedBy } = node.properties;
    const here = described || Boolean(ariaDetails) || Boolean(ariaDescribedBy);
    enter(node, here);
    if (node.tagName !== 'svg' && node.tagName !== 'math') visit(node, here, enter);
  }
}

function count(element: Element, described: boolean, inventory: ContentInventory): void {
  const { tagName, properties } = element;
  if (properties.role) inventory.roles++;
  if (isPageMark(element)) inventory.pageMarks++;
  else if (tagName === 'img') countImage(properties.alt, element, described, inventory);
  else if (tagName === 'svg') countImage(drawingName(element), element, described, inventory);
  else if (tagName === 'math') {
    inventory.formulas++;
    if (!properties.alttext) inventory.undescribedFormulas++;
  } else if (tagName === 'audio' || tagName === 'video') countMedia(element, described, inventory);
  else if (tagName === 'ruby') inventory.ruby++;
  else if (/^h[1-6]$/.test(tagName)) inventory.headings++;
}

function countImage(alternative: unknown, element: Element, described: boolean, inventory: ContentInventory): void {
  const { src, role, ariaHidden } = element.properties;
  if (typeof src === 'string') inventory.imagePaths.add(src);
  const decorative = alternative === '' || role === 'presentation' || role === 'none' || String(ariaHidden) === 'true';
  if (decorative) return;
  inventory.images++;
  if (!alternative) inventory.undescribedImages++;
  if (described) inventory.extendedDescriptions++;
}

function drawingName({ properties, children }: Element): unknown {
  const title = children.find((node) => node.type === 'element' && node.tagName === 'title');
  return (
    properties.ariaLabel ??
    properties['aria-label'] ??
    properties.ariaLabelledBy ??
    properties['aria-labelledby'] ??
    title
  );
}

function countMedia(element: Element, described: boolean, inventory: ContentInventory): void {
  const video = element.tagName === 'video';
  if (video) inventory.videos++;
  else inventory.audio++;
  const captioned = element.children.some(
    (node) =>
      node.type === 'element' &&
      node.tagName === 'track' &&
      /^(?:captions|subtitles)$/.test(String(node.properties.kind)),
  );
  if (video && !captioned) inventory.uncaptionedVideos++;
  if (described) return;
  inventory.untranscribedMedia++;
  if (!captioned && !element.properties.muted) inventory.unreadableSound++;
}
