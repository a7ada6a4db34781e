import { type EpubRule, placeOf } from '../rule.js';

/** Documents whose language is not said, or said twice differently. */
export const language: EpubRule = {
  documentation: {
    id: 'epub-language-missing',
    severity: 'error',
    title: 'Document without a language',
    why: 'Speech and braille need the language to pronounce and contract words.',
    fix: 'Give `html` both `lang` and `xml:lang`, with the same BCP 47 tag.',
    clauses: ['WCAG 2.2 SC 3.1.1', 'EPUB Accessibility 1.1 §3.2'],
  },
  document({ item, root }, report) {
    const lang = root.attributes.get('lang');
    const xmlLang = root.attributes.get('xml:lang');
    const at = placeOf(item.path, root);
    if (!lang && !xmlLang)
      report({ message: 'Unexpected document without a language, expected lang and xml:lang on html', at });
    else if (lang && xmlLang && lang.toLowerCase() !== xmlLang.toLowerCase())
      report({ message: `Unexpected languages ${lang} and ${xmlLang}, expected lang and xml:lang to be the same`, at });
    else if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(xmlLang ?? lang ?? ''))
      report({ message: `Unexpected language ${xmlLang ?? lang}, expected a BCP 47 tag`, at });
  },
};
