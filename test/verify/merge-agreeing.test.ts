import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic.js';
import type { Verification } from '../../src/model/result.js';
import { mergeAgreeing } from '../../src/verify/index.js';

type Words = readonly [tool: string, id: string, at: string, message?: string, more?: Partial<Diagnostic>];

/** What the tools said, in the order of their words, as `tool/id at [others]`. */
function merged(...words: readonly Words[]): readonly Diagnostic[] {
  const findings = words.map(
    ([source, id, at, message = '', more = {}]): Diagnostic => ({
      id,
      source,
      severity: 'error',
      message,
      ...(at && { artifact: `b.epub/${at}` }),
      ...more,
    }),
  );
  const tools = [...new Set(words.map(([tool]) => tool))];
  return mergeAgreeing(
    tools.map(
      (validator): Verification => ({
        ...{ validator, name: validator, subject: 'epub', file: '/b.epub', profile: '', status: 'failed' },
        findings: findings.filter(({ source }) => source === validator),
        milliseconds: 1,
      }),
    ),
  );
}

const brief = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ source, id, artifact, alsoFoundBy = [] }) =>
      `${source}/${id} ${artifact?.slice(7)}${alsoFoundBy.length ? ` + ${alsoFoundBy.join(' + ')}` : ''}`,
  );

describe('a fault that several tools see', () => {
  it('is one finding, which names them all', () => {
    const found = merged(
      ['epub-structure', 'epub-image-alt-missing', 'a.xhtml:10:9'],
      ['axe', 'axe-image-alt', 'a.xhtml:10:9'],
      ['ace', 'ace-image-alt', 'a.xhtml:10:9'],
    );
    expect(brief(found)).toEqual([
      'epub-structure/epub-image-alt-missing a.xhtml:10:9 + axe/axe-image-alt + ace/ace-image-alt',
    ]);
  });

  it('has the gravest severity, all clauses, and what the first does not say from the others', () => {
    const more = (severity: Severity, rest: Partial<Diagnostic>) => ({ severity, ...rest });
    const [one, ...rest] = merged(
      ['epubcheck-ts', 'epubcheck-rsc-012', 'a.xhtml:3', 'First', more('warning', { clauses: ['A'] })],
      ['epubcheck', 'epubcheck-rsc-012', 'a.xhtml:3:7', 'Second', more('error', { clauses: ['A', 'B'], hint: 'Do' })],
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      ...{ message: 'First', source: 'epubcheck-ts', severity: 'error', clauses: ['A', 'B'], hint: 'Do' },
      ...{ artifact: 'b.epub/a.xhtml:3:7', alsoFoundBy: ['epubcheck/epubcheck-rsc-012'] },
    });
  });

  it('twice on a line is two findings', () => {
    const found = merged(
      ['epubcheck-ts', 'epubcheck-rsc-005', 'a.xhtml:3', 'The "id" attribute value "x" is not unique'],
      ['epubcheck-ts', 'epubcheck-rsc-005', 'a.xhtml:3', 'The "id" attribute value "x" is not unique'],
      ['epubcheck', 'epubcheck-rsc-005', 'a.xhtml:3:5', 'Duplicate ID "x"'],
      ['epubcheck', 'epubcheck-rsc-005', 'a.xhtml:3:9', 'Duplicate ID "x"'],
    );
    expect(brief(found)).toEqual([
      'epubcheck-ts/epubcheck-rsc-005 a.xhtml:3:5 + epubcheck/epubcheck-rsc-005',
      'epubcheck-ts/epubcheck-rsc-005 a.xhtml:3:9 + epubcheck/epubcheck-rsc-005',
    ]);
  });

  it('of the metadata needs no line', () => {
    const found = merged(
      ['epub-structure', 'epub-accessibility-metadata-missing', 'p.opf', 'Unexpected absence of schema:accessMode,'],
      ['epub-structure', 'epub-accessibility-metadata-missing', 'p.opf', 'Unexpected absence of schema:accessModeSuf,'],
      ['ace', 'ace-metadata-accessmode', 'p.opf:7:1'],
    );
    expect(brief(found)).toEqual([
      'epub-structure/epub-accessibility-metadata-missing p.opf:7:1 + ace/ace-metadata-accessmode',
      'epub-structure/epub-accessibility-metadata-missing p.opf',
    ]);
  });
});

describe('findings stay apart', () => {
  it.each<[string, readonly Words[]]>([
    [
      'in other files',
      [
        ['axe', 'axe-image-alt', 'a.xhtml:1:1'],
        ['ace', 'ace-image-alt', 'b.xhtml:1:1'],
      ],
    ],
    [
      'on other lines',
      [
        ['axe', 'axe-image-alt', 'a.xhtml:1:1'],
        ['ace', 'ace-image-alt', 'a.xhtml:2:1'],
      ],
    ],
    [
      'of other rules',
      [
        ['axe', 'axe-image-alt', 'a.xhtml:1:1'],
        ['ace', 'ace-link-name', 'a.xhtml:1:1'],
      ],
    ],
    [
      'of one tool',
      [
        ['axe', 'axe-image-alt', 'a.xhtml:1:1'],
        ['axe', 'axe-image-alt', 'a.xhtml:1:1'],
      ],
    ],
    [
      'without a place',
      [
        ['epubcheck-ts', 'epubcheck-pkg-026', ''],
        ['epubcheck', 'epubcheck-pkg-026', ''],
      ],
    ],
    [
      'about other names',
      [
        ['epubcheck-ts', 'epubcheck-rsc-005', 'a.xhtml:1', 'element "foo" not allowed here'],
        ['epubcheck', 'epubcheck-rsc-005', 'a.xhtml:1', 'attribute "bar" not allowed here'],
      ],
    ],
  ])('%s', (_, words) => {
    expect(merged(...words).map(({ alsoFoundBy }) => alsoFoundBy)).toEqual([undefined, undefined]);
  });

  it('where tools count differently and the column is another, joined only where it is the same', () => {
    const found = merged(
      ['axe', 'axe-image-alt', 'a.xhtml:1:5'],
      ['axe', 'axe-image-alt', 'a.xhtml:1:30'],
      ['ace', 'ace-image-alt', 'a.xhtml:1:30'],
    );
    expect(brief(found)).toEqual([
      'axe/axe-image-alt a.xhtml:1:5',
      'axe/axe-image-alt a.xhtml:1:30 + ace/ace-image-alt',
    ]);
  });
});

describe('a fault of a PDF that several tools see', () => {
  type PdfWords = readonly [tool: string, id: string, page?: number, line?: number];
  const UA = 'verapdf-iso-14289-1';
  const A = 'verapdf-iso-19005-2';

  function mergedPdf(...words: readonly PdfWords[]): readonly string[] {
    const tools = [...new Set(words.map(([tool]) => tool))];
    const all = mergeAgreeing(
      tools.map(
        (validator): Verification => ({
          ...{ validator, name: validator, subject: 'pdf', file: '/b.pdf', profile: '', status: 'failed' },
          findings: words
            .filter(([tool]) => tool === validator)
            .map(
              ([source, id, page, line]): Diagnostic => ({
                ...{ id, source, severity: 'error', message: '' },
                ...(page && { artifact: `b.pdf page ${page}` }),
                ...(line && { place: { file: 'a.md', line } }),
              }),
            ),
          milliseconds: 1,
        }),
      ),
    );
    return all.map(
      ({ id, artifact, place, alsoFoundBy = [] }) =>
        `${id} ${artifact?.slice(6) ?? '-'}${place ? `:${place.line}` : ''} + ${alsoFoundBy.length}`,
    );
  }

  it('is one finding where it is on one page, whichever profile it breaks', () => {
    expect(
      mergedPdf(
        ['pdf-structure', 'pdf-font-not-embedded', 3],
        ['verapdf', `${UA}-7-21-4-1-1`, 3],
        ['verapdf', `${A}-6-2-11-4-1-1`, 3],
      ),
    ).toEqual(['pdf-font-not-embedded page 3 + 2']);
  });

  it('is not that of another page, or of another line of the manuscript', () => {
    expect(
      mergedPdf(
        ['pdf-structure', 'pdf-alternative-missing', 2, 5],
        ['pdf-structure', 'pdf-alternative-missing', 2, 9],
        ['verapdf', `${UA}-7-3-1`, 2, 9],
        ['verapdf', `${UA}-7-3-1`, 2, 30],
        ['verapdf', `${UA}-7-3-1`, 4],
      ),
    ).toEqual([
      'pdf-alternative-missing page 2:5 + 0',
      'pdf-alternative-missing page 2:9 + 1',
      `${UA}-7-3-1 page 2:30 + 0`,
      `${UA}-7-3-1 page 4 + 0`,
    ]);
  });

  it('of the whole file is one, under however many tests veraPDF names it', () => {
    expect(
      mergedPdf(
        ['pdf-structure', 'pdf-language'],
        ['verapdf', `${UA}-7-2-33`],
        ['verapdf', `${UA}-7-2-34`, 1],
        ['verapdf', `${UA}-7-2-34`, 2],
        ['verapdf', `${A}-6-1-9-1`],
      ),
    ).toEqual(['pdf-language - + 2', `${A}-6-1-9-1 - + 0`]);
  });

  it('which our own check does not know is one for both profiles of veraPDF', () => {
    expect(
      mergedPdf(['verapdf', `${UA}-7-21-5-1`, 1], ['verapdf', `${A}-6-2-11-5-1`, 1], ['verapdf', `${UA}-7-21-5-1`, 2]),
    ).toEqual([`${UA}-7-21-5-1 page 1 + 1`, `${UA}-7-21-5-1 page 2 + 0`]);
  });
});
