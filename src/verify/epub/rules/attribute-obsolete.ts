import { XHTML } from '../../xml/element.js';
import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Attributes of HTML 4 that only say how something looks (HTML §16.2), and `border` and `summary` of tables. */
const OBSOLETE = new Set(
  'align alink axis background bgcolor border cellpadding cellspacing char charoff clear compact frame frameborder hspace link marginheight marginwidth noshade nowrap rules scrolling summary text valign vlink vspace'.split(
    ' ',
  ),
);

/** Presentational attributes: EPUBCheck refuses them, faster checks let them pass. */
export const attributeObsolete: EpubRule = {
  documentation: {
    id: 'epub-attribute-obsolete',
    severity: 'error',
    title: 'Attribute that HTML has given up',
    why: 'It fixes how something looks, so that a reader cannot adapt it, and makes the document invalid.',
    fix: 'Say it in a stylesheet.',
    clauses: ['EPUB 3.3 §6.1', 'HTML §16.2'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.namespace !== XHTML) continue;
      for (const name of element.attributes.keys()) {
        if (!OBSOLETE.has(name)) continue;
        const message = `Unexpected attribute ${name} on ${element.name}, expected none that HTML has given up`;
        report({ message, at: placeOf(item.path, element) });
      }
    }
  },
};
