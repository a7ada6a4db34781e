import { MATHML } from '../../xml/element.js';
import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** MathML without the text that is read where MathML is not understood. */
export const mathAlternative: EpubRule = {
  documentation: {
    id: 'epub-math-alternative-missing',
    severity: 'error',
    title: 'Formula without alternative text',
    why: 'Many reading systems and screen readers do not speak MathML yet. They read `alttext`, or skip the formula.',
    fix: 'Give `math` an `alttext` with the formula in words.',
    clauses: ['WCAG 2.2 SC 1.1.1', 'EPUB 3.3 §6.1.4.1'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.name !== 'math' || element.namespace !== MATHML) continue;
      const { attributes } = element;
      if (
        attributes.get('alttext')?.trim() ||
        attributes.get('aria-label')?.trim() ||
        attributes.has('aria-labelledby')
      )
        continue;
      report({
        message: 'Unexpected formula without alttext, expected the formula in words',
        at: placeOf(item.path, element),
      });
    }
  },
};
