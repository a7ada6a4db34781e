import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');

/** Classes with a form of their own that a stage or the handbook promises, whichever way the book is read. */
const CLASSES = [
  ...['align-left', 'align-right', 'align-center', 'centered', 'smallcaps', 'underline', 'columns', 'column'],
  ...['verse', 'poem', 'line-block', 'epigraph', 'dedication', 'pull-quote', 'page-break-before'],
];

describe.each(['epub/base.css', 'themes/print.css'])('%s', (name) => {
  const css = readFileSync(join(TEMPLATES, name), 'utf8');
  it.each(CLASSES)('gives .%s a form', (one) => expect(css).toMatch(new RegExp(`\\.${one}(?![\\w-])`)));
  it('leaves the marks of a quotation to the text', () =>
    expect(css).toMatch(/q::before,\nq::after \{\n {2}content: none/));
});
