import type { Labels } from '../../model/labels.js';
import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

const ALL: ReadonlyMap<string, Labels> = new Map(
  [ar, cs, da, de, el, en, es, fa, fi, fr, he, hi, hu, it, ja, ko, nb, nl, pl, pt, ro, ru, sv, tr, uk, zh].map(
    (labels) => [labels.language, labels],
  ),
);

/** Norwegian in general and Nynorsk read Bokmål; `iw` is Hebrew's former tag. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/** The words Lectern writes, for a BCP 47 language: the nearest translation there is (`pt-BR` → `pt`), else English. */
export function labelsFor(language: string): Labels {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return ALL.get(ALIASES[primary] ?? primary) ?? en;
}

/** Languages there are words for. */
export const LABEL_LANGUAGES: readonly string[] = [...ALL.keys()];
