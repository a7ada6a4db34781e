import type { Root, Text } from 'mdast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { noteUndefined } from '../findings/markdown.js';
import { eachParent } from './each-parent.js';

const CALL = /\[\^([^\s\]]{1,100})\]/g;

/** Reports calls of notes that are not defined: the parser leaves them in the text as they were written. */
export const remarkUndefinedNotes = chapterPlugin((tree: Root, context) => {
  eachParent(tree, ({ children }) => {
    for (const child of children) if (child.type === 'text' && child.value.includes('[^')) report(child, context);
  });
});

function report(text: Text, context: ChapterContext): void {
  for (const [call, label] of text.value.matchAll(CALL)) {
    context.report(
      noteUndefined,
      {
        message: `Unexpected note call ${call}, expected a note with this label`,
        found: label ?? '',
        words: call,
        hint: `Write ${call}: text in this file`,
      },
      text,
    );
  }
}
