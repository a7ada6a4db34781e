import type { XmlElement } from '../../xml/element.js';
import { elements, textOf } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Words that say nothing of where a link leads, in the languages most books are in. */
const EMPTY_WORDS = new Set(
  'here|click here|this|this link|link|more|read more|learn more|details|hier|hier klicken|mehr|weiterlesen|ici|cliquez ici|en savoir plus|lire la suite|aquí|haga clic aquí|más|leer más|qui|clicca qui|leggi tutto|aqui|clique aqui|saiba mais|klik hier|meer|lees meer|här|klicka här|läs mer|tutaj|kliknij tutaj|więcej|здесь|тут|подробнее|こちら|ここ|点击这里|这里|여기|هنا'.split(
    '|',
  ),
);

/** Links whose words say nothing when read alone, as screen readers list them. */
export const linkText: EpubRule = {
  documentation: {
    id: 'epub-link-text',
    severity: 'error',
    title: 'Link whose text does not say where it leads',
    why: 'Screen readers list the links of a page by their text. A list of “here, here, here” is of no use.',
    fix: 'Make the name of the target the text of the link.',
    clauses: ['WCAG 2.2 SC 2.4.4', 'WCAG 2.2 SC 2.4.9'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      if (element.name !== 'a' || !element.attributes.has('href')) continue;
      const name = nameOf(element);
      if (name === '')
        report({
          message: 'Unexpected link without text, expected the name of its target',
          at: placeOf(item.path, element),
        });
      else if (EMPTY_WORDS.has(name.toLowerCase().replace(/[\s.…:>»→]+$/, '')))
        report({
          message: `Unexpected link text “${name}”, expected the name of its target`,
          at: placeOf(item.path, element),
          severity: 'warning',
        });
    }
  },
};

function nameOf(link: XmlElement): string {
  const label = link.attributes.get('aria-label')?.trim();
  if (label) return label;
  const text = textOf(link);
  if (text !== '' || link.attributes.has('aria-labelledby')) return text || 'labelled';
  // An image or drawing inside gives its name.
  const inner = [...elements(link)].map(
    ({ attributes }) => attributes.get('alt') ?? attributes.get('alttext') ?? attributes.get('aria-label'),
  );
  return inner.find((value) => value?.trim())?.trim() ?? '';
}
