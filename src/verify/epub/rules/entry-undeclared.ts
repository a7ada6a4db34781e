import type { EpubRule } from '../rule.js';

/** Files nobody can reach: left over, or forgotten in the manifest. */
export const entryUndeclared: EpubRule = {
  documentation: {
    id: 'epub-entry-undeclared',
    severity: 'error',
    title: 'File in the container that the manifest does not list',
    why: 'Reading systems ignore it, so an image or font is missing for the reader; or it is left over and was never meant to be published.',
    fix: 'List the file in the manifest, or take it out of the container.',
    clauses: ['EPUB 3.3 §5.6.1'],
  },
  publication({ archive, package: packageDocument }, report) {
    const declared = new Set(packageDocument.manifest.map(({ path }) => path));
    for (const { path } of archive.entries) {
      if (path === 'mimetype' || path.startsWith('META-INF/') || path === packageDocument.path) continue;
      if (declared.has(path) || declared.has(path.normalize('NFC'))) continue;
      report({ message: `Unexpected file ${path}, expected every file to be listed in the manifest`, at: { path } });
    }
  },
};
