import type { EpubRule } from '../rule.js';

/** Names that would write outside the folder a careless program unpacks into. */
export const entryUnsafe: EpubRule = {
  documentation: {
    id: 'epub-entry-unsafe',
    severity: 'error',
    title: 'File name in the container that leads outside it',
    why: 'A program that unpacks the EPUB could overwrite files elsewhere on the reader’s machine.',
    fix: 'Name files relative to the container, with `/`, without `..`.',
    clauses: ['EPUB 3.3 §4.2.2'],
  },
  container({ entries }, report) {
    for (const { path } of entries) {
      if (!isUnsafe(path)) continue;
      report({ message: `Unexpected file name ${JSON.stringify(path)}, expected a path inside the container` });
    }
  },
};

function isUnsafe(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|[\u0000-\u001f\u007f\ufffd]/i.test(path) || path.split('/').includes('..');
}
