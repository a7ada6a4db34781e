import { elements, textOf } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Gaps in the heading levels of a document, and headings without words. */
export const headingOrder: EpubRule = {
  documentation: {
    id: 'epub-heading-order',
    severity: 'error',
    title: 'Heading that skips a level, or is empty',
    why: 'Headings are the map by which people move through a chapter. A gap makes them search for what is not there.',
    fix: 'Let each heading be at most one level below the one before it.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'WCAG 2.2 SC 2.4.6'],
  },
  document({ item, root }, report) {
    let last = 0;
    for (const element of elements(root)) {
      if (!/^h[1-6]$/.test(element.name)) continue;
      const at = placeOf(item.path, element);
      const level = Number(element.name[1]);
      const text = textOf(element);
      if (
        text === '' &&
        ![...elements(element)].some(({ attributes }) => attributes.get('alt') || attributes.get('alttext'))
      )
        report({ message: 'Unexpected heading without text, expected its words', at });
      else if (last > 0 && level > last + 1)
        report({ message: `Unexpected heading of level ${level} after level ${last}, expected level ${last + 1}`, at });
      last = level;
    }
  },
};
