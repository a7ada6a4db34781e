/** A requirement of EPUB Accessibility 1.1 beyond WCAG. */
export interface EpubRequirement {
  /** Section of EPUB Accessibility 1.1. */
  readonly section: string;
  readonly title: string;
  /** Ids of Lectern's findings that deny it. */
  readonly deniedBy: readonly string[];
  readonly check: string;
}

/** EPUB Accessibility 1.1, sections 2 and 3, as far as they ask something of a publication. */
export const EPUB_REQUIREMENTS: readonly EpubRequirement[] = [
  {
    section: '2.2',
    title: 'Discovery metadata in the package document',
    deniedBy: [
      'epub-accessibility-metadata-missing',
      'epub-accessibility-vocabulary',
      'epub-feature-false',
      'hazard-undeclared',
    ],
    check:
      'Access modes, features and hazards are the publication’s own; the summary names what is known to be missing.',
  },
  {
    section: '3.3.2',
    title: 'Evaluation of the publication as a whole',
    deniedBy: [],
    check: 'Not single chapters, but the whole publication has been looked at; fallbacks conform like the rest.',
  },
  {
    section: '3.4.1',
    title: 'Page navigation: source, page list and page breaks',
    deniedBy: ['epub-page-list-incomplete', 'epub-page-source-missing', 'page-label-duplicate', 'page-mark-unlabelled'],
    check: 'The pages of the list are those of the edition named as their source.',
  },
  {
    section: '3.5.2',
    title: 'Statement of conformance',
    deniedBy: ['epub-conformance-claim'],
    check: 'The statement in the package document is the one signed below.',
  },
  {
    section: '3.5.3',
    title: 'Who evaluated, and on what authority',
    deniedBy: [],
    check:
      'The package document names the evaluator of this report; credential and report can be found at their addresses.',
  },
];
