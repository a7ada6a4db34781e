import { type OrderEntry, readAgents } from '../../config/index.js';
import { expandMdbook } from '../includes/mdbook.js';
import { toManuscriptPath } from '../manuscript-path.js';
import type { Flavour } from '../project.js';
import { readProjectText } from '../project-text.js';
import { entriesOf, textsOf } from './entries.js';
import { readSummary } from './summary.js';
import { placeInToml, readToml } from './toml.js';

const NAME = 'book.toml';

/** mdBook: book.toml says what the book is, SUMMARY.md in its source folder lists the chapters. */
export const mdbook: Flavour = {
  name: 'mdbook',
  recognises: ({ paths }) => paths.has(NAME),
  async read(folder) {
    const { text = '', diagnostics } = await readProjectText(folder, NAME);
    const toml = readToml(text, NAME);
    const book = entriesOf(toml.value.book);
    const source = toManuscriptPath(typeof book.src === 'string' ? book.src : 'src');
    const summaryPath = `${'path' in source ? `${source.path}/` : ''}SUMMARY.md`;
    const summary = await readProjectText(folder, summaryPath);
    const order: readonly OrderEntry[] = summary.text === undefined ? [] : readSummary(summary.text, summaryPath).order;
    const creators = readAgents(book.authors ?? book.author);
    return {
      file: NAME,
      settings: {
        metadata: { ...textsOf(book, ['title', 'language', 'description']), ...(creators.length > 0 && { creators }) },
        // Such books are technical, and mdBook leaves the dollar sign alone unless told otherwise.
        text: { math: entriesOf(entriesOf(toml.value.output).html)['mathjax-support'] === true },
        theme: { name: 'manual' },
      },
      order,
      placeOf: (key) =>
        key === 'chapters'
          ? { file: summary.text === undefined ? NAME : summaryPath, line: 1 }
          : placeInToml(text, NAME, 'book', key),
      diagnostics: [...diagnostics, ...toml.diagnostics, ...summary.diagnostics],
      expansion: expandMdbook,
    };
  },
};
