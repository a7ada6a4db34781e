import type { Destination } from '../document/destinations.js';
import { type GoToContext, goTo } from '../document/go-to.js';
import { name } from '../file/objects.js';
import type { NumberedObject } from '../file/write-pdf.js';
import type { StructureNode } from '../structure/node.js';
import { encodeByteString, encodeTextString } from '../structure/text-string.js';
import { linkContents } from './link-contents.js';
import { internalTarget, type LinkAnnotation } from './links.js';

export interface LinkWriting extends GoToContext {
  readonly annotationKey: (object: number) => number;
  readonly destinations: ReadonlyMap<string, Destination>;
}

/**
 * Writes the link annotations that stand in the tree: with a description (ISO 14289-1 7.18.5), the key of their element,
 * and a GoTo action where Lectern's own URI names a place in the document.
 */
export function writeLinks(
  links: ReadonlyMap<number, LinkAnnotation>,
  holders: ReadonlyMap<number, StructureNode>,
  writing: LinkWriting,
): NumberedObject[] {
  const objects: NumberedObject[] = [];
  for (const [number, holder] of holders) {
    const link = links.get(number);
    if (link === undefined) throw new Error(`Annotation ${number} stands in the tree but on no page`);
    const target = internalTarget(link.uri);
    const destination = target === undefined ? undefined : writing.destinations.get(target);
    const action =
      destination === undefined ? `<</S/URI/URI${encodeByteString(link.uri ?? '')}>>` : goTo(destination, writing);
    const value =
      `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect ${String(link.dict.get(name('Rect')))}` +
      `/P ${writing.pageObject(link.page)} 0 R/Contents${encodeTextString(linkContents(holder))}` +
      `/StructParent ${writing.annotationKey(number)}/A${action}>>`;
    objects.push({ number, value });
  }
  return objects;
}
