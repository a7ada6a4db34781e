import type { Metadata } from '../../model/metadata.js';
import type { XmlElement } from '../xml-element.js';
import { refinement } from './refinement.js';

/** The main title with its sort form, and the subtitle (EPUB 3.3 §5.5.3.1.2). */
export function titleElements(metadata: Metadata): XmlElement[] {
  const { title, subtitle, titleFileAs } = metadata;
  const elements = [
    { name: 'dc:title', attributes: { id: 'title' }, text: title },
    refinement('title', 'title-type', 'main'),
    ...(titleFileAs ? [refinement('title', 'file-as', titleFileAs)] : []),
  ];
  if (!subtitle) return elements;
  return [
    ...elements,
    refinement('title', 'display-seq', '1'),
    { name: 'dc:title', attributes: { id: 'subtitle' }, text: subtitle },
    refinement('subtitle', 'title-type', 'subtitle'),
    refinement('subtitle', 'display-seq', '2'),
  ];
}
