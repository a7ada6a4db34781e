import type { DocumentFacts, Epub } from '../publication.js';
import type { EpubRule } from '../rule.js';

/** Parts of a book that a table of contents need not list. */
const UNLISTED = new Set(
  'cover titlepage halftitlepage copyright-page imprint imprimatur dedication epigraph frontispiece toc landmarks page-list other-credits seriespage'.split(
    ' ',
  ),
);

/** Chapters that the table of contents leaves out, or lists in another order than they are read. */
export const tocComplete: EpubRule = {
  documentation: {
    id: 'epub-toc-incomplete',
    severity: 'error',
    title: 'Table of contents that leaves out a chapter',
    why: 'A chapter that is not in the contents can only be found by paging through the book.',
    fix: 'List every chapter of the reading order, in that order.',
    clauses: ['EPUB 3.3 §7.4.2', 'WCAG 2.2 SC 2.4.5'],
  },
  publication(epub, report) {
    const toc = epub.navigation?.lists.get('toc');
    if (!toc) {
      report({
        message: 'Unexpected absence of a table of contents, expected nav epub:type="toc"',
        at: { path: epub.package.path },
      });
      return;
    }
    const listed = new Set(toc.map(({ path }) => path));
    for (const { path } of chapters(epub)) {
      if (!listed.has(path))
        report({
          message: `Unexpected absence of ${path} from the table of contents, expected every chapter`,
          at: { path },
        });
    }
    reportOrder(
      epub,
      toc.map(({ path }) => path),
      report,
    );
  },
};

function chapters({ package: { spine }, documents }: Epub): readonly DocumentFacts[] {
  const facts = new Map(documents.map((document) => [document.path, document]));
  return spine
    .filter(({ linear, item }) => linear && !item.properties.includes('nav'))
    .flatMap(({ item }) => facts.get(item.path) ?? [])
    .filter(({ types, hasHeading }) => hasHeading && ![...types].some((type) => UNLISTED.has(type)));
}

function reportOrder(
  epub: Epub,
  paths: readonly string[],
  report: Parameters<NonNullable<EpubRule['publication']>>[1],
): void {
  const position = new Map(epub.package.spine.map(({ item }, index) => [item.path, index]));
  let last = -1;
  for (const path of paths) {
    const at = position.get(path);
    if (at === undefined) continue;
    if (at < last)
      report({
        message: `Unexpected place of ${path} in the table of contents, expected the order of reading`,
        at: { path: epub.navigation!.path },
      });
    last = at;
  }
}
