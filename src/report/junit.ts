import type { Diagnostic } from '../diagnostic.js';
import type { Verification } from '../model/result.js';

/**
 * Findings and validators as JUnit XML, which build servers show as tests: a suite for the manuscript, with one case
 * for each file, and one for each verified publication, with one case for each validator.
 */
export function junit(diagnostics: readonly Diagnostic[], verifications: readonly Verification[]): string {
  const own = diagnostics.filter(({ source }) => source === undefined);
  const suites = [
    manuscriptSuite(own),
    ...['epub', 'pdf', 'bag'].flatMap((subject) => subjectSuite(subject, verifications)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Lectern">\n${suites.join('')}</testsuites>\n`;
}

function manuscriptSuite(diagnostics: readonly Diagnostic[]): string {
  const files = [...new Set(diagnostics.map(({ place }) => place?.file ?? ''))].sort();
  const cases = files.map((file) => {
    const found = diagnostics.filter(({ place }) => (place?.file ?? '') === file);
    return {
      name: file || 'publication',
      failures: found.filter(({ severity }) => severity === 'error'),
      notes: found,
    };
  });
  return suite('manuscript', cases.length ? cases : [{ name: 'manuscript', failures: [], notes: [] }]);
}

function subjectSuite(subject: string, verifications: readonly Verification[]): string[] {
  const own = verifications.filter((verification) => verification.subject === subject);
  if (own.length === 0) return [];
  const cases = own.map(({ name, profile, status, reason, findings, milliseconds }) => ({
    name: `${name}: ${profile}`,
    failures: findings.filter(({ severity }) => severity === 'error'),
    notes: findings,
    seconds: milliseconds / 1000,
    // A required validator that is absent is a failure, not a test left out.
    ...(status === 'not-run' && !findings.length && { skipped: reason ?? 'not run' }),
  }));
  return [suite(subject, cases)];
}

interface Case {
  readonly name: string;
  readonly failures: readonly Diagnostic[];
  readonly notes: readonly Diagnostic[];
  readonly seconds?: number;
  readonly skipped?: string;
}

function suite(name: string, cases: readonly Case[]): string {
  const failures = cases.filter((one) => one.failures.length > 0).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const head = `<testsuite name="${xmlText(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`;
  return `  ${head}\n${cases.map((one) => testCase(name, one)).join('')}  </testsuite>\n`;
}

function testCase(suiteName: string, one: Case): string {
  const time = one.seconds === undefined ? '' : ` time="${one.seconds.toFixed(3)}"`;
  const head = `    <testcase classname="${xmlText(suiteName)}" name="${xmlText(one.name)}"${time}>`;
  const skipped = one.skipped === undefined ? '' : `      <skipped message="${xmlText(one.skipped)}"/>\n`;
  const first = one.failures[0];
  const failure = first
    ? `      <failure message="${xmlText(first.message)}" type="${xmlText(first.id)}">${xmlText(listing(one.failures))}</failure>\n`
    : '';
  const notes =
    one.notes.length > one.failures.length ? `      <system-out>${xmlText(listing(one.notes))}</system-out>\n` : '';
  return `${head}\n${skipped}${failure}${notes}    </testcase>\n`;
}

function listing(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ place, severity, id, message }) => {
      const at = place ? `${place.file}:${place.line ?? 1}:${place.column ?? 1}: ` : '';
      return `${at}${severity}: ${message} [${id}]`;
    })
    .join('\n');
}

function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
