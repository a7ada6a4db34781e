import { trimToWords } from './trim.js';

/** A text for comparison: NFKC, lower case, without outer punctuation, quotation marks, arrows and runs of white space. */
export function bare(text: string): string {
  return trimToWords(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' '));
}
