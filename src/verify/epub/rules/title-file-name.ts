import type { EpubRule } from '../rule.js';

/** Document titles that name a file, or nothing. */
export const titleFileName: EpubRule = {
  documentation: {
    id: 'epub-title-file-name',
    severity: 'error',
    title: 'Document without a title of its own',
    why: 'The title is what a screen reader says first when a chapter opens.',
    fix: 'Put the chapter’s heading into `title`.',
    clauses: ['WCAG 2.2 SC 2.4.2'],
  },
  publication({ documents }, report) {
    const seen = new Map<string, string>();
    for (const { path, title } of documents) {
      const at = { path };
      const name = path.split('/').at(-1)!;
      if (title === '')
        report({ message: 'Unexpected document without a title, expected the name of the chapter', at });
      else if (title === name || title === name.replace(/\.[^.]+$/, '') || /^\S+\.x?html?$/i.test(title))
        report({ message: `Unexpected file name ${title} as title, expected the name of the chapter`, at });
      else if (/^(untitled|unknown|no title)$/i.test(title))
        report({ message: `Unexpected title ${title}, expected the name of the chapter`, at });
      else if (seen.has(title))
        report({
          message: `Unexpected title “${title}”, the same as that of ${seen.get(title)}`,
          at,
          severity: 'warning',
        });
      else seen.set(title, path);
    }
  },
};
