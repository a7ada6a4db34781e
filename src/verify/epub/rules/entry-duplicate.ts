import type { EpubRule } from '../rule.js';

/** Two entries of one name: programs differ in which they take. */
export const entryDuplicate: EpubRule = {
  documentation: {
    id: 'epub-entry-duplicate',
    severity: 'error',
    title: 'Two files of one name in the container',
    why: 'Reading systems differ in which of the two they show, so a check may see another book than the reader.',
    fix: 'Keep one of the files, or rename one.',
    clauses: ['EPUB 3.3 §4.2.2'],
  },
  container({ entries }, report) {
    const seen = new Map<string, string>();
    for (const { path } of entries) {
      // EPUB 3.3 §4.2.2: names are unique after case folding and normalisation.
      const key = path.normalize('NFC').toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else if (first === path) report({ message: `Unexpected second file named ${path}, expected one` });
      else
        report({
          message: `Unexpected file ${path} beside ${first}, expected names that differ in more than case or accents’ encoding`,
        });
    }
  },
};
