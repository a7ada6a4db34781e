import type { Text } from 'mdast';
import type { ChapterContext } from '../context.js';
import { noteUndefined } from '../findings/markdown.js';

const CALL = /\[\^([^\s\]]{1,100})\]/g;

/** Reports calls of notes that are not defined: the parser leaves them in the text as they were written. */
export function reportUndefinedNotes(text: Text, context: ChapterContext): void {
  for (const [call, label] of text.value.matchAll(CALL)) {
    context.report(
      noteUndefined,
      {
        message: `Unexpected note call ${call}, expected a note with this label`,
        found: label ?? '',
        hint: `Write ${call}: text in this file`,
      },
      text,
    );
  }
}
