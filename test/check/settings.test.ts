import { expect, it } from 'vitest';
import { applySettings, check, documentation } from '../../src/check/index.js';
import type { Publication } from '../../src/model/publication.js';
import { bookOf, COMPLETE_BOOK } from './book.js';

const MISSING = '# One\n\n![](one.png)\n';

function settled(publication: Publication) {
  const { diagnostics, suppressed } = applySettings(check(publication), publication, { catalogue: documentation });
  const lines = diagnostics.map(
    ({ place, severity, id, message }) => `${place?.file}:${place?.line} ${severity} ${id} ${message}`,
  );
  return { lines, suppressed: suppressed.map(({ id, place }) => `${place?.file}:${place?.line} ${id}`) };
}

it('gives findings the severity of book.yaml', async () => {
  const book = await bookOf({ '1.md': MISSING, 'book.yaml': `${COMPLETE_BOOK}rules:\n  image-alt-missing: info\n` });
  expect(settled(book).lines).toEqual([
    '1.md:3 info image-alt-missing Unexpected image “one.png” without alternative text, expected a description',
  ]);
});

it('leaves out findings of rules that are off', async () => {
  const book = await bookOf({ '1.md': MISSING, 'book.yaml': `${COMPLETE_BOOK}rules:\n  image-alt-missing: off\n` });
  expect(settled(book).lines).toEqual([]);
});

it('reports rules that do not exist, with the nearest one, at their line', async () => {
  const book = await bookOf({
    '1.md': '# One\n\nText.\n',
    'book.yaml': `${COMPLETE_BOOK}rules:\n  image-alt-mising: off\n`,
  });
  expect(settled(book).lines).toEqual([
    'book.yaml:10 error rule-unknown Unexpected rule “image-alt-mising”, expected “image-alt-missing”',
  ]);
});

it('reports options that a rule does not have or cannot use, and uses the others', async () => {
  const rules = 'rules:\n  heading-long: { max: 5 }\n  image-alt-long: { max: many, min: 3 }\n';
  const book = await bookOf({ '1.md': '# Heading\n\nText.\n', 'book.yaml': COMPLETE_BOOK + rules });
  expect(settled(book).lines).toEqual([
    '1.md:1 info heading-long Unexpected heading of 7 characters, expected at most 5',
    'book.yaml:11 error rule-option-invalid Unexpected option “min” of rule “image-alt-long”, expected max',
    'book.yaml:11 error rule-option-invalid Unexpected value “many” of option “max” of rule “image-alt-long”, expected a number',
  ]);
});

it('leaves out and lists what a comment accepts with a reason, in the next block only', async () => {
  const accepted = '<!-- lectern-disable image-alt-missing: the printer adds it -->\n\n![](one.png)\n\n![](two.png)\n';
  expect(settled(await bookOf({ '1.md': `# One\n\n${accepted}` }))).toEqual({
    lines: [
      '1.md:7 error image-alt-missing Unexpected image “two.png” without alternative text, expected a description',
    ],
    suppressed: ['1.md:5 image-alt-missing'],
  });
});

it('reports comments that accept nothing, and comments for rules that do not exist', async () => {
  const comments =
    '<!-- lectern-disable all-caps: quoted -->\n\nText.\n\n<!-- lectern-disable all-cap: quoted -->\n\nText.\n';
  expect(settled(await bookOf({ '1.md': `# One\n\n${comments}` })).lines).toEqual([
    '1.md:3 warning suppression-unused Unexpected comment that accepts “all-caps” where nothing is found, expected a finding in the block after it',
    '1.md:7 error rule-unknown Unexpected rule “all-cap”, expected “all-caps”',
  ]);
});

it('does not call a comment unused when the stage it is for has not run', async () => {
  const book = await bookOf({ '1.md': '# One\n\n<!-- lectern-disable pdf-x: fine -->\n\nText.\n' });
  const catalogue = [{ id: 'pdf-x', severity: 'error', title: '', why: '', fix: '', clauses: [] }] as const;
  expect(applySettings([], book, { catalogue, judged: new Set() }).diagnostics).toEqual([]);
});
