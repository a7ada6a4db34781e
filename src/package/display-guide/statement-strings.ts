import type { LocalisedText } from '../../model/result.js';
import type { StatementId, StatementStrings } from './statement-id.js';
import { da } from './strings/da.js';
import { de } from './strings/de.js';
import { en } from './strings/en.js';
import { es } from './strings/es.js';
import { fi } from './strings/fi.js';
import { fr } from './strings/fr.js';
import { it } from './strings/it.js';
import { ja } from './strings/ja.js';
import { nl } from './strings/nl.js';
import { pl } from './strings/pl.js';
import { pt } from './strings/pt.js';
import { sv } from './strings/sv.js';

const TRANSLATIONS: Readonly<Record<string, StatementStrings>> = { da, de, en, es, fi, fr, it, ja, nl, pl, pt, sv };

/** The statement's text in the language (BCP 47) or, without a translation, in English. */
export function statementText(id: StatementId, language: string): LocalisedText {
  const primary = language.toLowerCase().split('-')[0]!;
  const text = TRANSLATIONS[primary]?.[id];
  return text === undefined ? { text: en[id], language: 'en' } : { text, language: primary };
}
