import { basename } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { countDiagnostics } from '../../diagnostic.js';
import type { BuildResult, Output, VerificationStatus } from '../../model/result.js';
import { count, formatSize } from '../figures.js';
import { badge, type Judgement } from './badge.js';
import { manuscriptText } from './manuscript-text.js';

/** What the report is of, and whether it may be published: the first thing that is read. */
export function verdictHeader(result: BuildResult): ElementContent[] {
  const { metadata } = result.publication ?? {};
  const [judgement, title, text] = verdictOf(result);
  return [
    h('p', { className: ['kind'] }, 'Publication report'),
    h('h1', metadata ? manuscriptText(metadata.title, metadata.language) : 'The publication'),
    ...(metadata?.subtitle
      ? [h('p', { className: ['subtitle'] }, manuscriptText(metadata.subtitle, metadata.language))]
      : []),
    ...(metadata?.creators.length
      ? [h('p', manuscriptText(metadata.creators.map(({ name }) => name).join(', '), metadata.language))]
      : []),
    h('div', { className: ['verdict', judgement] }, [
      h('p', { className: ['judgement'] }, badge(judgement, title)),
      h('p', text),
      ...(result.outputs.length
        ? [
            h(
              'ul',
              { className: ['files'] },
              result.outputs.map((one) => fileItem(one, result)),
            ),
          ]
        : []),
    ]),
  ];
}

function verdictOf(result: BuildResult): readonly [Judgement, string, string] {
  const { errors, warnings, infos } = countDiagnostics(result.diagnostics);
  const rest = [...(warnings ? [count(warnings, 'warning')] : []), ...(infos ? [count(infos, 'note')] : [])].join(
    ' and ',
  );
  const absent = namesOf(result, 'not-run');
  if (result.exitCode === 3) return ['fail', 'Undecided', `A required validator did not run: ${absent}.`];
  if (result.exitCode === 2)
    return ['fail', 'Not made', `${count(errors, 'error')} in the settings, or in how Lectern was called.`];
  if (!result.ok) return ['fail', 'Not ready', `${reasonOf(result, errors)}${rest ? `; besides, ${rest}` : ''}.`];
  const checked = result.verifications.length
    ? `Every check that ran was passed.${absent ? ` Not run: ${absent}.` : ''}`
    : 'The manuscript was checked; no file has been verified.';
  return [warnings ? 'warn' : 'pass', 'Ready', `No errors${rest ? `, ${rest}` : ''}. ${checked}`];
}

function reasonOf(result: BuildResult, errors: number): string {
  if (errors) return `${count(errors, 'error')} must be put right`;
  const failed = namesOf(result, 'failed');
  return failed ? `Refused by ${failed}` : 'Warnings count as errors here';
}

function namesOf({ verifications }: BuildResult, status: VerificationStatus): string {
  return [...new Set(verifications.filter((one) => one.status === status).map(({ name }) => name))].join(', ');
}

function fileItem({ kind, file, size, sha256 }: Output, { pages }: BuildResult): Element {
  const extent = kind === 'pdf' && pages ? `, ${count(pages, 'page')}` : '';
  return h('li', [
    h('strong', basename(file)),
    ` ${formatSize(size)}${extent} `,
    h('code', { className: ['digest'] }, `SHA-256 ${sha256}`),
  ]);
}
