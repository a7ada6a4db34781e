import { detect } from 'tinyld';
import { functionWordShare } from '../words/function-words.js';

/** Languages so near each other that a paragraph does not tell them apart. */
const NEIGHBOURS: readonly string[][] = [
  ['da', 'nb', 'nn', 'no', 'sv'],
  ['cs', 'sk'],
  ['es', 'gl', 'pt', 'ca'],
  ['ru', 'uk', 'be', 'bg'],
  ['de', 'gsw', 'lb', 'nds'],
  ['nl', 'af', 'fy'],
  ['en', 'sco', 'enm', 'ang'],
];
/** Shares of function words: of the marked language below, of the other above. */
const FEW = 0.06;
const MANY = 0.2;
/** Characters of a paragraph that are looked at. */
const SAMPLE = 800;

/**
 * The language a paragraph is in when that is surely not the one it is marked with; undefined otherwise. Two witnesses
 * must agree: the function words of both languages, and a detector trained on letter sequences.
 */
export function otherLanguage(text: string, marked: string): string | undefined {
  const primary = marked.split('-', 1)[0]!.toLowerCase();
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 25 || (functionWordShare(words, primary) ?? 0) >= FEW) return undefined;
  const detected = detect(sample);
  if (detected === '' || detected === primary || areNeighbours(detected, primary)) return undefined;
  return (functionWordShare(words, detected) ?? 0) >= MANY ? detected : undefined;
}

function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.some((group) => group.includes(a) && group.includes(b));
}
