import type { Labels } from '../../model/labels.js';
import { en } from './en.js';

const ALL: ReadonlyMap<string, Labels> = new Map([en].map((labels) => [labels.language, labels]));

/** The words Lectern writes, for a BCP 47 language: the nearest translation there is (`pt-BR` → `pt`), else English. */
export function labelsFor(language: string): Labels {
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const labels = ALL.get(tag);
    if (labels) return labels;
  }
  return en;
}
