import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/build/catalogue.js';
import { DIAGNOSTIC_GROUPS } from '../../src/report/diagnostic-groups.js';
import { diagnosticsPage, wordOf } from '../../src/report/diagnostics-page.js';

const root = join(import.meta.dirname, '..', '..');

describe('diagnosticsPage', () => {
  it('is what the handbook has (npm run handbook writes it)', () => {
    expect(readFileSync(join(root, 'manuscript', 'diagnostics.md'), 'utf8')).toBe(diagnosticsPage(CATALOGUE));
  });

  it('has a place for every finding, and only one', () => {
    const words = DIAGNOSTIC_GROUPS.flatMap((group) => group.words);
    expect(new Set(words).size).toBe(words.length);
    expect(CATALOGUE.filter(({ id }) => !words.includes(wordOf(id))).map(({ id }) => id)).toEqual([]);
  });

  it('keeps HTML and backticks of examples inside their fences', () => {
    const page = diagnosticsPage([
      {
        id: 'html-example',
        severity: 'warning',
        title: 'A <b> out of place',
        why: 'Since `<b>` is <i>bold</i>.',
        fix: 'Write `**`.',
        clauses: ['WCAG 2.2 SC 1.3.1'],
        examples: [{ bad: '```html\n<b>x</b>\n```', good: '**x**' }],
        options: { max: 'at most so many' },
      },
    ]);
    expect(page.slice(page.indexOf('## HTML'))).toBe(
      [
        '## HTML in Markdown',
        '',
        '### A \\<b> out of place {#html-example}',
        '',
        '`html-example` · Warning · WCAG 2.2 SC 1.3.1',
        '',
        'Since `<b>` is \\<i>bold\\</i>.',
        '',
        'Write `**`.',
        '',
        'Found:',
        '',
        '````markdown',
        '```html',
        '<b>x</b>',
        '```',
        '````',
        '',
        'Put right:',
        '',
        '```markdown',
        '**x**',
        '```',
        '',
        'Options:',
        '',
        '- `max`: at most so many',
        '',
      ].join('\n'),
    );
  });
});
