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

  it('underlines a range below wide characters and tabs', () => {
    const line = '\t漢字é👍 ![](x)';
    const from = line.indexOf('![');
    const place = { file: 'a.md', line: 1, column: from + 1, endLine: 1, endColumn: line.length + 1 };
    const text = formatDiagnostics([{ id: 'x', severity: 'info', message: 'M', place }], {
      colors,
      lines: () => [line],
    });
    const [, , frame, mark] = text.split('\n') as [string, string, string, string];
    expect(frame).toBe('           1 |     漢字é👍 ![](x)');
    // Two cells each for the three wide characters.
    expect(mark.length - '             | '.length).toBe(4 + 2 + 2 + 1 + 2 + 1 + '![](x)'.length);
    expect(mark.trimEnd()).toMatch(/\| {13}\^~{5}$/);
  });

  it('counts what repeats more than five times, unless all is asked for', () => {
    const many = Array.from({ length: 42 }, (_, index) => finding('heading-skipped', `${index < 20 ? 'a' : 'b'}.md`));
    const six = Array.from({ length: 6 }, () => finding('link-broken', 'c.md'));
    const text = formatDiagnostics([...many, ...six], { colors });
    expect(text.match(/heading-skipped/g)).toHaveLength(5);
    expect(text).toContain('and 37 more of this kind; --verbose shows all');
    expect(text).not.toContain('b.md');
    expect(text.match(/link-broken/g)).toHaveLength(6);
    expect(formatDiagnostics(many, { colors, verbose: true }).match(/heading-skipped/g)).toHaveLength(42);
  });

  it('lets nothing through that a terminal would obey', () => {
    const hostile = '\u001b[2J\u0007\u009b31m\u202eevil\r\nerror';
    const text = formatDiagnostics(
      [{ id: 'x', severity: 'error', message: hostile, hint: hostile, place: { file: hostile, line: 1, column: 1 } }],
      { colors, lines: () => [hostile] },
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    // The hint's second line is set in under its first: it cannot pose as a finding.
    expect(text.split('\n')).toHaveLength(7);
    expect(text.split('\n').at(-2)).toBe('                error');
  });
});

function finding(id: string, file: string): Diagnostic {
  return { id, severity: 'warning', message: 'M', place: { file, line: 1 } };
}
