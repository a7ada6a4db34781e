import { basename } from 'node:path';
import type { Diagnostic, DiagnosticDocumentation } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import type { BuildResult, DisplayField } from '../../model/result.js';
import { VERSION } from '../../version.js';
import { decisionsOf } from '../decisions.js';
import { count } from '../figures.js';
import { metadataRows } from '../metadata-rows.js';
import type { ConformanceReport, RequirementResult } from './conformance-report.js';
import { EPUB_REQUIREMENTS } from './epub-requirements.js';
import { judgeRequirement } from './judge-requirement.js';
import { AXE_VALIDATORS } from './machine-coverage.js';
import { type Evidence, wcagResults } from './wcag-results.js';

export interface ConformanceInput {
  /** With its publication: nothing can be said of a book that was not understood. */
  readonly result: BuildResult & { readonly publication: Publication };
  readonly documentation: readonly DiagnosticDocumentation[];
  /** What shops and libraries will say of the publication's accessibility. */
  readonly displayGuide?: readonly DisplayField[];
}

const TARGET = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

/** The data of an EPUB Accessibility conformance report: what machines have found, and what a person must check. */
export function conformanceReport({ result, documentation, displayGuide }: ConformanceInput): ConformanceReport {
  const { publication } = result;
  const { certifiedBy, certifierCredential, certifierReport } = publication.config.accessibility;
  const verifications = result.verifications.filter(({ subject }) => subject === 'epub');
  const findings = result.diagnostics.filter((diagnostic) => isAboutEpub(diagnostic));
  const evidence = { publication, verifications, findings, documentation };
  const epub = epubResults(evidence);
  const wcag = wcagResults(evidence);
  const outcome = outcomeOf([...epub, ...wcag], evidence);
  return {
    lectern: VERSION,
    target: TARGET,
    product: {
      title: publication.metadata.title,
      language: publication.metadata.language,
      details: metadataRows(publication.metadata),
      files: result.outputs
        .filter(({ kind }) => kind === 'epub')
        .map((output) => ({ ...output, file: basename(output.file) })),
    },
    evaluator: {
      ...(certifiedBy !== undefined && { name: certifiedBy }),
      ...(certifierCredential !== undefined && { credential: certifierCredential }),
      ...(certifierReport !== undefined && { report: certifierReport }),
    },
    scope: scopeOf(publication),
    runs: verifications.map(({ name, version, profile, status, reason }) => ({
      name,
      profile,
      status,
      ...(version !== undefined && { version }),
      ...(reason !== undefined && { reason }),
    })),
    epub,
    wcag,
    outcome,
    statement: statementOf(outcome, [...epub, ...wcag]),
    decisions: decisionsOf(publication),
    ...(displayGuide && { displayGuide }),
  };
}

function isAboutEpub({ id, source }: Diagnostic): boolean {
  return source !== 'verapdf' && !/^(pdf|bag|print|verapdf)-/.test(id);
}

function epubResults({ findings, verifications }: Evidence): readonly RequirementResult[] {
  const isVerified = verifications.some(
    ({ validator, status }) => validator === 'epub-structure' && status !== 'not-run',
  );
  return EPUB_REQUIREMENTS.map(({ section, title, deniedBy, check }) =>
    judgeRequirement(
      { clause: `EPUB Accessibility 1.1 §${section}`, title, check },
      isVerified && deniedBy.length ? ['Lectern’s rules'] : [],
      findings.filter(({ id }) => deniedBy.includes(id)),
    ),
  );
}

function scopeOf({ chapters, statistics, languages }: Publication): readonly string[] {
  const contents = [
    count(statistics.words, 'word'),
    count(statistics.images, 'image'),
    count(statistics.tables, 'table'),
    count(statistics.notes, 'note'),
    count(statistics.formulas, 'formula'),
    count(statistics.links, 'link'),
  ];
  return [
    `The whole publication was examined by machine, not a sample: ${count(chapters.length, 'part')} in reading order, its contents, package document and metadata.`,
    `It has ${contents.join(', ')}.`,
    `Languages of the text: ${languages.join(', ')}.`,
  ];
}

function outcomeOf(results: readonly RequirementResult[], { verifications }: Evidence): ConformanceReport['outcome'] {
  if (results.some(({ machine }) => machine === 'failed')) return 'failures-found';
  if (verifications.some(({ status }) => status === 'failed')) return 'failures-found';
  const isSeen = verifications.some(({ validator, status }) => status === 'passed' && AXE_VALIDATORS.has(validator));
  return isSeen ? 'no-failure-found' : 'incomplete';
}

function statementOf(outcome: ConformanceReport['outcome'], results: readonly RequirementResult[]): string {
  if (outcome === 'failures-found') {
    const failed = results.filter(({ machine }) => machine === 'failed').map(({ clause }) => clause);
    const named = failed.length ? ` Requirements not met: ${failed.join(', ')}.` : '';
    return `As it stands, the publication does not conform to ${TARGET}.${named}`;
  }
  if (outcome === 'incomplete')
    return `Nothing can be said yet of conformance to ${TARGET}: the pages of the EPUB have not been examined by machine.`;
  const open = results.filter(({ check }) => check !== undefined).length;
  return `Machines found no failure. Whether the publication conforms to ${TARGET} depends on the ${count(open, 'check')} by a person that follow.`;
}
