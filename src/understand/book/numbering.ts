import type { Element } from 'hast';
import type { Config } from '../../model/config.js';
import type { ChapterDraft } from '../draft.js';
import { element } from '../element.js';
import { headingLevel } from '../headings.js';
import { labelsFor } from '../labels/index.js';
import { subsectionsOf } from '../sections.js';
import { isElement, walkElements } from '../walk.js';
import { markOwnNumber } from './own-number.js';

/** How deep sections are numbered: 1.2.3. */
const DEEPEST = 3;

/**
 * Writes the numbers of chapters, sections, figures and tables into the text, where book.yaml asks for them: numbers
 * that only a stylesheet makes are lost to assistive technology and in PDF.
 */
export function numberBook(drafts: readonly ChapterDraft[], { text }: Config): void {
  if (text.numberSections) numberSections(drafts);
  if (text.numberFigures) numberCaptions(drafts);
}

function numberSections(drafts: readonly ChapterDraft[]): void {
  let chapter = 0;
  for (const draft of drafts) {
    if (draft.type !== 'chapter' || draft.context.document.matter !== 'body') continue;
    chapter += 1;
    numberSection(draft.section, String(chapter), 1);
  }
}

function numberSection(section: Element, number: string, level: number): void {
  const heading = section.children.find((child) => isElement(child) && headingLevel(child) !== undefined) as
    | Element
    | undefined;
  heading?.children.unshift(element('span', { className: ['section-number'] }, [number]), { type: 'text', value: ' ' });
  if (level >= DEEPEST) return;
  let count = 0;
  for (const child of subsectionsOf(section)) {
    count += 1;
    numberSection(child, `${number}.${count}`, level + 1);
  }
}

function numberCaptions(drafts: readonly ChapterDraft[]): void {
  const counts = { figure: 0, table: 0 };
  for (const { tree, context } of drafts) {
    walkElements(tree, (node, parent) => {
      const kind = node.tagName === 'figcaption' ? 'figure' : node.tagName === 'caption' ? 'table' : undefined;
      if (!kind || isListing(parent as Element)) return;
      const own = markOwnNumber(node, [context.labels[kind], labelsFor('en')[kind]]);
      if (own !== undefined) {
        // Those after it go on from there.
        if (/^\d+$/.test(own)) counts[kind] = Number(own);
        return;
      }
      counts[kind] += 1;
      const label = context.labels[kind].replace('{n}', String(counts[kind]));
      node.children.unshift(element('span', { className: ['caption-number'] }, [`${label}.`], node), {
        type: 'text',
        value: ' ',
      });
    });
  }
}

/** Listings bring a number of their own. */
function isListing(figure: Element): boolean {
  return [figure.properties?.className].flat().includes('listing');
}
