import type { ArtifactPlace } from '../../model/result.js';
import { findingsList } from '../findings-list.js';
import type { XmlElement } from '../xml/element.js';
import { childElements } from '../xml/select.js';
import type { Archive } from '../zip/archive.js';
import { readXml } from './read-xml.js';
import { placeOf } from './rule.js';

/** The way from a document's root element down to one of its elements: each step counts elements from 0. */
export type ElementSteps = readonly number[];

/**
 * Finds line and column of elements that a browser's tools name by their place in the tree. `id` is what is known
 * of the place otherwise. A document is parsed once for findings that follow each other, and only if there are any.
 */
export function elementLocator(
  archive: Archive,
): (path: string, steps: ElementSteps | undefined, id: string | undefined) => Promise<ArtifactPlace> {
  let last: { readonly path: string; readonly root: XmlElement | undefined } | undefined;
  return async (path, steps, id) => {
    const roughly = { path, ...(id !== undefined && { id }) };
    if (!steps) return roughly;
    if (last?.path !== path) last = { path, root: await readXml(archive, path, findingsList()) };
    const element = last.root && elementAt(last.root, steps);
    return element ? placeOf(path, element) : roughly;
  };
}

function elementAt(root: XmlElement, steps: ElementSteps): XmlElement | undefined {
  let element: XmlElement | undefined = root;
  for (const step of steps) element = element && childElements(element)[step];
  return element;
}
