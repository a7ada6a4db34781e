import { basename } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { countDiagnostics } from '../../diagnostic.js';
import type { BuildResult, Output } from '../../model/result.js';
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
  const absent = result.verifications.filter(({ status }) => status === 'not-run').map(({ name }) => name);
  if (result.exitCode === 3) return ['fail', 'Undecided', `A required validator did not run: ${absent.join(', ')}.`];
  if (result.exitCode === 2)
    return ['fail', 'Not made', `The book’s settings need attention: ${count(errors, 'error')}.`];
  if (!result.ok) {
    const must = errors ? `${count(errors, 'error')} must be put right` : 'Warnings count as errors here';
    return ['fail', 'Not ready', `${must}${rest ? `; besides, ${rest}` : ''}.`];
  }
  const notRun = absent.length ? ` Not run: ${[...new Set(absent)].join(', ')}.` : '';
  const checked = result.verifications.length
    ? `Every check that ran was passed.${notRun}`
    : 'The manuscript was checked; no file has been verified.';
  return [warnings ? 'warn' : 'pass', 'Ready', `No errors${rest ? `, ${rest}` : ''}. ${checked}`];
}

function fileItem({ kind, file, size, sha256 }: Output, { pages }: BuildResult): Element {
  const extent = kind === 'pdf' && pages ? `, ${count(pages, 'page')}` : '';
  return h('li', [
    h('strong', basename(file)),
    ` ${formatSize(size)}${extent} `,
    h('code', { className: ['digest'] }, `SHA-256 ${sha256}`),
  ]);
}
