import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const divisionUnclosed: DiagnosticDocumentation = {
  id: 'division-unclosed',
  severity: 'warning',
  title: 'Division without an end',
  why: 'A `:::` block that is never closed takes in everything up to the end of the file, which is rarely meant.',
  fix: 'End it with a line of `:::`.',
  clauses: [],
  examples: [{ bad: '::: {.note}\nMind the gap.', good: '::: {.note}\nMind the gap.\n:::' }],
};

export const divisionUnopened: DiagnosticDocumentation = {
  id: 'division-unopened',
  severity: 'warning',
  title: 'End of a division that was not begun',
  why: 'A lone `:::` line closes nothing; the line that opens the block is missing or misspelt.',
  fix: 'Remove it, or open the block with a line such as `::: {.note}`.',
  clauses: [],
};

export const directiveUnknown: DiagnosticDocumentation = {
  id: 'directive-unknown',
  severity: 'info',
  title: 'Directive that Lectern does not know',
  why: 'Its content is kept in a division with the name as class, which a stylesheet may use; nothing more is done.',
  fix: 'Write `::: {.name}` to say that a class is all you want, or use a known directive.',
  clauses: [],
  examples: [{ bad: ':::sidenote\ntext\n:::', good: '::: {.sidenote}\ntext\n:::' }],
};

export const suppressionWithoutReason: DiagnosticDocumentation = {
  id: 'suppression-without-reason',
  severity: 'warning',
  title: 'Accepted finding without a reason',
  why: 'Whoever reads the report later must be able to see why the finding was accepted.',
  fix: 'Write `<!-- lectern-disable RULE: reason -->`.',
  clauses: [],
  examples: [
    {
      bad: '<!-- lectern-disable image-alt-missing -->',
      good: '<!-- lectern-disable image-alt-missing: scan of a blank page -->',
    },
  ],
};

export const noteUndefined: DiagnosticDocumentation = {
  id: 'note-undefined',
  severity: 'warning',
  title: 'Call of a note that does not exist',
  why: 'The call stays in the text as it was written: the reader sees a bare label and finds no note.',
  fix: 'Write the note (`[^label]: text`) in the same file, or remove the call.',
  clauses: ['WCAG 2.2 SC 1.3.1', 'ISO 14289-1 §7.9'],
  examples: [{ bad: 'As is known.[^source]', good: 'As is known.[^source]\n\n[^source]: Smith 2001.' }],
};

export const noteUnused: DiagnosticDocumentation = {
  id: 'note-unused',
  severity: 'warning',
  title: 'Note that nothing calls',
  why: 'A note is reached through its call; without one it is left out of the publication.',
  fix: 'Call it (`[^label]`), or remove it.',
  clauses: [],
};

export const noteDuplicate: DiagnosticDocumentation = {
  id: 'note-duplicate',
  severity: 'warning',
  title: 'Two notes with the same label in one file',
  why: 'A call can mean only one of them. The first is used.',
  fix: 'Give each note its own label.',
  clauses: [],
};

export const markupForeign: DiagnosticDocumentation = {
  id: 'markup-foreign',
  severity: 'warning',
  title: 'Markup of another tool',
  why: 'Lectern does not read it, so readers would see the signs themselves, or private comments, in the book.',
  fix: 'Write it in the Markdown that the message names. Signs that are meant to be read stand in code.',
  clauses: ['WCAG 2.2 SC 1.3.1'],
  examples: [
    { bad: 'See [[The tides]].', good: 'See [The tides](tides.md).' },
    { bad: 'As is known [@smith2020].', good: 'As is known (Smith 2020).' },
  ],
};
