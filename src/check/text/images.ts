import type { Element } from 'hast';
import { property } from './property.js';

/** Whether the author declared the image decorative, so that an empty alternative text is right. */
export function isDecorative(image: Element): boolean {
  const { role, ariaHidden } = image.properties;
  const { decorative } = (image.data ?? {}) as { decorative?: boolean };
  return decorative === true || role === 'presentation' || role === 'none' || ariaHidden === 'true';
}

/** The alternative text of an image that is not decorative; undefined when there is none worth judging. */
export function altOf(image: Element): string | undefined {
  const alt = property(image, 'alt')?.replace(/\s+/gu, ' ').trim();
  return isDecorative(image) || alt === '' ? undefined : alt;
}

/** The last part of the image's path: `map.png`. */
export function fileNameOf(image: Element): string {
  return (property(image, 'src') ?? '').split('/').at(-1) ?? '';
}
