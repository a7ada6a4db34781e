import type { Element, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { classesOf, textProperty } from '../element.js';
import { decodeReference, folderOf, resolvePath } from '../path.js';
import { walkElements } from '../walk.js';

/**
 * Marks the images that the author declared decorative: `{.decorative}`, `alt=""` or `role="presentation"` in HTML,
 * or by book.yaml (all without alt, or those named there). Their alt is empty; an image that was merely given none
 * stays without, so that the checks can say so (WCAG 2.2 SC 1.1.1).
 */
export const rehypeDecorative = chapterPlugin((tree: Root, context) => {
  walkElements(tree, (node) => {
    if (node.tagName !== 'img') return;
    const alt = node.properties.alt;
    if (isDeclared(node) || (alt === undefined && isConfigured(node, context))) {
      node.properties.alt = '';
      // Says that the empty alternative is meant, to whoever reads the markup.
      node.properties.role = 'presentation';
      node.data = { ...node.data, decorative: true } as NonNullable<Element['data']>;
      const classes = classesOf(node).filter((name) => name !== 'decorative');
      if (classes.length > 0) node.properties.className = classes;
      else delete node.properties.className;
    } else if (typeof alt === 'string' && alt.trim() === '') delete node.properties.alt;
  });
});

function isDeclared(node: Element): boolean {
  return node.data?.decorative === true || node.properties.alt === '' || classesOf(node).includes('decorative');
}

function isConfigured(node: Element, { config, document }: ChapterContext): boolean {
  const setting = config.text.imagesDecorative;
  if (typeof setting === 'boolean') return setting;
  const path = resolvePath(decodeReference(textProperty(node, 'src') ?? ''), folderOf(document.path));
  return setting.some((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
}
