import type { Element } from 'hast';
import type { ChapterDraft } from '../draft.js';
import { element } from '../element.js';
import { type OwnName, ownName } from '../svg/own-name.js';
import { rewriteElements, walkElements } from '../walk.js';
import { isDiagnostic, type ResourceStore } from './resources.js';

/**
 * Gives images without alternative text the names that the drawings they show have of their own, and puts a long
 * description of a drawing's own below the image (WCAG 2.2 SC 1.1.1).
 */
export async function nameDrawings(draft: ChapterDraft, store: ResourceStore): Promise<void> {
  const nameless: Element[] = [];
  walkElements(draft.tree, (node) => {
    if (node.tagName === 'img' && node.properties.alt === undefined && /\.svg$/i.test(String(node.properties.src)))
      nameless.push(node);
  });
  const described = new Map<Element, string>();
  for (const image of nameless) {
    const resource = await store.load(String(image.properties.src));
    const own: OwnName | undefined = isDiagnostic(resource) ? undefined : ownName(resource);
    if (!own) continue;
    image.properties.alt = own.name;
    if (own.description && image.properties.ariaDetails === undefined) described.set(image, own.description);
  }
  if (described.size > 0) describe(draft, described);
}

function describe(draft: ChapterDraft, descriptions: ReadonlyMap<Element, string>): void {
  let count = 0;
  rewriteElements(draft.tree, (block) => {
    if (block.tagName !== 'p' && block.tagName !== 'figure') return block;
    const details: Element[] = [];
    walkElements(block, (image) => {
      const description = descriptions.get(image);
      if (description === undefined || image.properties.ariaDetails !== undefined) return;
      count += 1;
      const id = `${draft.id}-drawing-${count}`;
      image.properties.ariaDetails = id;
      const summary = element('summary', {}, [draft.context.labels.description], image);
      const text = element('p', {}, [description], image);
      details.push(element('details', { className: ['description'], id }, [summary, text], image));
    });
    return [block, ...details];
  });
}
