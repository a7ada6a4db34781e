import type { DiagnosticDocumentation, Severity } from '../diagnostic.js';
import { DIAGNOSTIC_GROUPS } from './diagnostic-groups.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

const INTRODUCTION = `# Diagnostics

Every finding has a name that does not change. It stands behind the message, in \`rules:\` of the
[book file](book-file.md), and in the comments that accept a finding. This chapter explains them all: what is wrong, why
it matters and to whom, and what to do. An *error* must be put right before anything is published; a *warning* should be,
and counts as an error under \`--strict\`; a *note* is worth knowing.

<!-- lectern-disable-file ascii-art: one example shows what the rule is about -->

<!-- lectern-disable-file code-line-long: examples are as long as what they show -->
`;

/** The handbook's chapter on all findings, in Markdown. The heading of each has its id, so that links can name it. */
export function diagnosticsPage(catalogue: readonly DiagnosticDocumentation[]): string {
  const sections = DIAGNOSTIC_GROUPS.flatMap(({ title, words }) => {
    const own = catalogue.filter(({ id }) => words.includes(wordOf(id)));
    return own.length ? [`## ${title}\n`, ...own.map(entry)] : [];
  });
  return [INTRODUCTION, ...sections].join('\n');
}

/** The first word of an id, by which it belongs to a group. */
export function wordOf(id: string): string {
  return id.split('-')[0] as string;
}

function entry(documentation: DiagnosticDocumentation): string {
  const { id, severity, title, why, fix, clauses, examples = [], options = {} } = documentation;
  const names = Object.entries(options);
  const blocks = [
    `### ${prose(title)} {#${id}}`,
    [`\`${id}\``, SEVERITIES[severity], ...clauses.map(prose)].join(' · '),
    prose(why),
    prose(fix),
    ...examples.flatMap(({ bad, good }) => [
      'Found:',
      fence(bad, languageOf(id, bad)),
      'Put right:',
      fence(good, languageOf(id, good)),
    ]),
    ...(names.length
      ? ['Options:', names.map(([name, meaning]) => `- \`${name}\`: ${prose(meaning)}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Markdown as it is, with what would be HTML outside of code made text. */
function prose(markdown: string): string {
  return markdown
    .trim()
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '\\<')))
    .join('');
}

/** A fence longer than any run of backticks within. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

function languageOf(id: string, text: string): string {
  if (id.startsWith('css-') || id.startsWith('stylesheet-')) return 'css';
  if (/^[\w-]+:(\s|$)/.test(text)) return 'yaml';
  return 'markdown';
}
