import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/build/catalogue.js';
import { examine } from '../../src/build.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { nodeHost } from '../../src/host/node.js';
import type { Verification } from '../../src/model/result.js';
import { type ConformanceInput, conformanceReport } from '../../src/report/conformance/build-report.js';
import { CRITERIA } from '../../src/report/conformance/criteria/index.js';
import { EPUB_REQUIREMENTS } from '../../src/report/conformance/epub-requirements.js';
import { AXE_CRITERIA } from '../../src/report/conformance/machine-coverage.js';
import { conformanceReportHtml, conformanceReportJson } from '../../src/report/conformance.js';
import { axeViolations } from './axe-violations.js';
import { complaints, readSchema } from './closed-schema.js';
import { RESULT } from './sample.js';

const host = nodeHost();
const text = { text: 'Words', language: 'en' };
let input: ConformanceInput;

beforeAll(async () => {
  const { publication } = await examine({ path: join(import.meta.dirname, 'in', 'hostile'), host });
  if (!publication) throw new Error('The book was not understood');
  const result = { ...RESULT, publication, diagnostics: [], verifications: [ran('epub-structure'), ran('axe')] };
  input = { result, documentation: CATALOGUE };
});

afterAll(() => host.close());

describe('the criteria', () => {
  it('are the 31 of level A and the 24 of level AA of WCAG 2.2, each with a check or a reason why not', () => {
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(55);
    expect(CRITERIA.filter(({ check, never }) => (check === undefined) === (never === undefined))).toEqual([]);
  });

  it('are said to be covered by axe-core only where it has rules that run', () => {
    const axe = createRequire(import.meta.url)('axe-core') as {
      getRules(): readonly { readonly tags: readonly string[] }[];
    };
    const tags = new Set(axe.getRules().flatMap((rule) => (rule.tags.includes('experimental') ? [] : rule.tags)));
    const claimed = [...AXE_CRITERIA].filter((id) => !tags.has(`wcag${id.replaceAll('.', '')}`));
    expect(claimed).toEqual([]);
  });

  it('name findings that exist', () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    expect(EPUB_REQUIREMENTS.flatMap(({ deniedBy }) => deniedBy.filter((id) => !known.has(id)))).toEqual([]);
  });
});

describe('conformanceReport', () => {
  it('says that no failure was found, and leaves the rest to a person', () => {
    const report = conformanceReport(input);
    expect(report.outcome).toBe('no-failure-found');
    const checks = [...report.epub, ...report.wcag].filter(({ check }) => check !== undefined).length;
    expect(report.statement).toContain(`${checks} checks by a person`);
    expect(status(report, '1.4.3')).toEqual(['no-failure-found', ['Lectern’s rules', 'axe']]);
    expect(status(report, '1.2.2')).toEqual(['not-applicable', []]);
    expect(status(report, '3.3.1')).toEqual(['not-applicable', []]);
    expect(status(report, '3.2.3')).toEqual(['not-checked', []]);
  });

  it('counts errors as failures, warnings as doubts, and findings in the PDF not at all', () => {
    const report = conformanceReport(
      found(
        finding('image-alt-missing', 'error', 'WCAG 2.2 SC 1.1.1'),
        finding('link-text-generic', 'warning', 'WCAG 2.2 SC 2.4.4'),
        finding('pdf-table-headers', 'error', 'WCAG 2.2 SC 1.3.1'),
        finding('epub-page-list-incomplete', 'error', 'EPUB Accessibility 1.1 §3.4.1'),
      ),
    );
    expect(report.outcome).toBe('failures-found');
    expect(report.statement).toContain('Requirements not met: EPUB Accessibility 1.1 §3.4.1, WCAG 2.2 SC 1.1.1.');
    expect(status(report, '1.1.1')[0]).toBe('failed');
    expect(status(report, '2.4.4')[0]).toBe('doubtful');
    expect(status(report, '1.3.1')[0]).toBe('no-failure-found');
  });

  it('claims nothing when nobody has looked at the pages', () => {
    const report = conformanceReport({ ...input, result: { ...input.result, verifications: [] } });
    expect(report.outcome).toBe('incomplete');
    expect(report.statement).toMatch(/^Nothing can be said yet/);
    expect(status(report, '2.2.1')).toEqual(['not-applicable', []]);
    expect(report.epub.map(({ machine }) => machine)).toEqual(Array(5).fill('not-checked'));
  });

  it('counts a rule that is switched off as one that has not looked, and says so', () => {
    const rules = Object.fromEntries(CATALOGUE.map(({ id }) => [id, { severity: 'off', options: {} }] as const));
    const config = { ...input.result.publication.config, rules };
    const publication = { ...input.result.publication, config };
    const report = conformanceReport({ ...input, result: { ...input.result, publication } });
    expect(status(report, '1.4.3')).toEqual(['no-failure-found', ['axe']]);
    expect(status(report, '1.3.3')).toEqual(['not-checked', []]);
    expect(report.decisions.rules).toContainEqual({ rule: 'wording-colour', severity: 'off' });
    expect(report.decisions.accepted).toMatchObject([{ rule: 'link-text-generic', place: { file: 'one.md' } }]);
  });

  it('is data as well, in the form of the published schema', () => {
    const displayGuide = [{ id: 'a', title: text, statements: [{ ...text, id: 'b', url: 'https://example.org/' }] }];
    const json = conformanceReportJson({ ...found(finding('x', 'error', 'WCAG 2.2 SC 1.1.1')), displayGuide });
    expect(complaints(readSchema('conformance.schema.json'), json)).toEqual([]);
  });
});

describe('conformanceReportHtml', () => {
  it('passes axe, has room to sign, and takes nothing from a hostile manuscript but text', async () => {
    const page = await (await host.browsers.open()).newPage();
    await page.setContent(await conformanceReportHtml(found(finding('x', 'error', 'WCAG 2.2 SC 1.1.1')), host));
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeViolations(page)).toEqual([]);
    }
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    const shown = String(await page.evaluate('document.body.innerText'));
    expect(shown).toContain('Failed by machine');
    expect(shown).toContain('Signature');
    expect(await page.evaluate(`document.querySelectorAll('script, iframe, [onerror]').length`)).toBe(0);
  });
});

function ran(validator: string): Verification {
  const rest = { subject: 'epub', file: '/out/book.epub', profile: 'WCAG 2.2 AA', milliseconds: 1 } as const;
  return { ...rest, validator, name: validator, status: 'passed', findings: [] };
}

function finding(id: string, severity: Diagnostic['severity'], clause: string): Diagnostic {
  return { id, severity, message: 'Unexpected `<b>`, expected </td>', clauses: [clause] };
}

function found(...diagnostics: readonly Diagnostic[]): ConformanceInput {
  return { ...input, result: { ...input.result, diagnostics } };
}

function status({ wcag }: ReturnType<typeof conformanceReport>, id: string) {
  const result = wcag.find(({ clause }) => clause === `WCAG 2.2 SC ${id}`);
  return [result?.machine, result?.checkedBy];
}
