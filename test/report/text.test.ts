import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { formatDiagnostics } from '../../src/report/text.js';

const colors = pc.createColors(false);

describe('formatDiagnostics', () => {
  it('groups by file and shows place, message, id, the line and the hint', () => {
    const diagnostics: Diagnostic[] = [
      {
        id: 'image-alt-missing',
        severity: 'error',
        message: 'Unexpected image without alternative text, expected one',
        place: { file: 'a.md', line: 2, column: 5 },
        hint: 'Say what it shows.',
      },
      { id: 'RSC-005', source: 'epubcheck', severity: 'warning', message: 'Odd', artifact: 'OEBPS/a.xhtml:3:1' },
    ];
    const lines = () => ['# A', 'See ![](x.png) here'];
    expect(formatDiagnostics(diagnostics, { colors, lines })).toBe(
      [
        'a.md',
        '  2:5      error   Unexpected image without alternative text, expected one  image-alt-missing',
        '           2 | See ![](x.png) here',
        '             |     ^',
        '           hint Say what it shows.',
        'The publication',
        '           warning Odd  epubcheck/RSC-005',
        '           in OEBPS/a.xhtml:3:1',
        '',
      ].join('\n'),
    );
  });

  it('shows a far place in a long line', () => {
    const place = { file: 'a.md', line: 1, column: 500 };
    const text = formatDiagnostics([{ id: 'x', severity: 'info', message: 'M', place }], {
      colors,
      lines: () => [`${'a'.repeat(499)}B${'c'.repeat(500)}`],
    });
    const [, , frame, caret] = text.split('\n');
    expect(frame?.[(caret as string).indexOf('^')]).toBe('B');
  });
});
