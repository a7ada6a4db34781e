import { type EpubRule, placeOf } from '../rule.js';

/** Manifest items without a file. */
export const entryMissing: EpubRule = {
  documentation: {
    id: 'epub-entry-missing',
    severity: 'error',
    title: 'File listed in the manifest that is not in the container',
    why: 'Where the file is used, the reader gets an error or nothing.',
    fix: 'Add the file, or take its entry out of the manifest.',
    clauses: ['EPUB 3.3 §5.6.1'],
  },
  publication({ archive, package: packageDocument }, report) {
    for (const { path, element } of packageDocument.manifest) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(path) || archive.find(path)) continue;
      report({
        message: `Unexpected absence of ${path}, expected it in the container`,
        at: placeOf(packageDocument.path, element),
      });
    }
  },
};
