import { detect } from 'tinyld';
import type { SourceDocument } from '../model/manuscript.js';

/** Characters that are enough to tell a language by. */
const SAMPLE = 8000;

/** The language the documents seem to be written in; undefined when there is too little text to say. */
export function guessLanguage(documents: readonly SourceDocument[]): string | undefined {
  let sample = '';
  for (const { text } of documents) {
    sample += prose(text.slice(0, 4 * SAMPLE));
    if (sample.length >= SAMPLE) break;
  }
  return detect(sample.slice(0, SAMPLE)) || undefined;
}

// Code, tags and addresses are no prose.
function prose(text: string): string {
  return text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`\n]*`|<[^<>\n]*>|\]\([^()\n]*\)|https?:\S+|[#*_[\]|{}]/g, ' ')
    .replace(/\s+/g, ' ');
}
