import type { Settings } from '../../src/config/settings.js';

/** A real book beside the project, and how it has to end. */
export interface CorpusBook {
  readonly name: string;

  readonly settings?: Settings;
}

/** Small enough for every run of the tests. */
export const SMALL: readonly CorpusBook[] = [{ name: 'drama-earnest' }, { name: 'poetry-rubaiyat' }];

/** The books that have to be valid as they are. */
export const NAMED: readonly CorpusBook[] = [
  ...SMALL,
  { name: 'novel-wodehouse' },
  { name: 'history-keynes' },
  { name: 'mdbook-rust' },
  { name: 'children-en', settings: { text: { imagesDecorative: true } } },
];
