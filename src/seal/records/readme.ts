import { readableSize } from '../bag-info.js';
import type { Deposit } from '../deposit.js';
import { identifiers } from './dublin-core.js';
import type { PlacedFile } from './payload.js';

/** README.txt: for the person who finds this in fifty years and has none of today's programs. */
export function readmeText(deposit: Deposit, files: readonly PlacedFile[]): string {
  const { metadata } = deposit;
  return [
    heading(metadata.subtitle ? `${metadata.title}: ${metadata.subtitle}` : metadata.title),
    about(deposit),
    section('WHAT IS HERE', contents(files)),
    section('HOW TO OPEN IT', OPEN),
    section('HOW TO SEE WHETHER IT IS UNDAMAGED', CHECK),
    section('HOW TO MAKE THE BOOK AGAIN', rebuildWords(deposit)),
    section('HOW IT WAS CHECKED', checks(deposit)),
    section('RIGHTS', rights(deposit)),
    section('WHERE IT CAME FROM', provenance(deposit)),
  ].join('\n');
}

function heading(title: string): string {
  return `${title}\n${'='.repeat(Math.min(72, [...title].length))}\n`;
}

function section(title: string, text: string): string {
  return `${title}\n\n${text.trimEnd()}\n`;
}

function about({ metadata }: Deposit): string {
  const lines: [string, string | undefined][] = [
    ['By', metadata.creators.map(({ name }) => name).join(', ') || undefined],
    ['Publisher', metadata.publisher],
    ['Date', metadata.date],
    ['Language', metadata.language],
    ['Identifiers', identifiers(metadata).join(', ')],
    ['About', metadata.description?.replace(/\s+/g, ' ')],
  ];
  return lines.map(([label, value]) => (value ? `${label}: ${value}\n` : '')).join('');
}

function contents(files: readonly PlacedFile[]): string {
  const publications = files.filter(({ role }) => role === 'publication');
  const count = (role: PlacedFile['role']) => files.filter((file) => file.role === role).length;
  const parts: [PlacedFile['role'], string][] = [
    ['manuscript', 'the text as the author wrote it, with its pictures'],
    ['configuration', 'the settings the book was made with'],
    ['report', 'what the checks of the publications found'],
    ['licence', 'the licences of fonts and other parts by third parties'],
    ['documentation', 'documentation'],
  ];
  return [
    'Everything to keep is in the folder "data":\n',
    ...publications.map(({ path, mediaType, fixity, conformance }) => {
      const claims = conformance.length > 0 ? `, ${conformance.join(', ')}` : '';
      return `  ${path} (${mediaType}${claims}, ${readableSize(fixity.size)})`;
    }),
    ...parts.filter(([role]) => count(role) > 0).map(([role, words]) => `  ${count(role)} × ${words}`),
    '\nThe other files describe it:\n',
    '  metadata/dublin-core.xml      title, author, rights, for library catalogues',
    '  metadata/premis.xml           what was done to each file, and its check sums',
    '  metadata/build.json           what each file is, and the programs that made it',
    '  data/ro-crate-metadata.json   the same for machines (RO-Crate 1.2)',
    '  manifest-*.txt                a check sum for every file in "data"',
    '  tagmanifest-*.txt             a check sum for every other file',
    '',
  ].join('\n');
}

const OPEN = `The manuscript is plain text in the encoding UTF-8: any program that shows text
can open it. Lines that begin with # are headings, *stars* mean emphasis, and
![words](file) stands for a picture. The notation is called Markdown
(CommonMark).

An .epub file is a ZIP archive of XHTML pages; the order of the pages is in the
.opf file inside. A .pdf file is described by the standard ISO 32000; all fonts
are inside, and its text is tagged so that it can be read aloud.`;

const CHECK = `This folder is a "bag" (BagIt 1.0, RFC 8493). Each line of
manifest-sha512.txt has a check sum and the name of a file. On a Unix system:

    sha512sum --check manifest-sha512.txt
    sha512sum --check tagmanifest-sha512.txt

"lectern verify" and any BagIt validator do the same and more.`;

function rebuildWords({ tools, metadata }: Deposit): string {
  const list = tools.filter(({ kind }) => kind !== 'package').map(({ name, version }) => `  ${name} ${version}`);
  return [
    'With the program that made it:\n',
    '    lectern rebuild (the name of this folder)\n',
    'builds it from data/manuscript and compares the result with the publications',
    `here. With the same programs, and the date ${metadata.modified},`,
    'it is the same to the last bit. The programs were:\n',
    ...list,
    '\nThe versions of all parts are in metadata/build.json.',
  ].join('\n');
}

function checks({ verifications }: Deposit): string {
  if (verifications.length === 0) return 'No checks of the publications were recorded.';
  const words = { passed: 'passed', failed: 'NOT PASSED', 'not-run': 'did not run' } as const;
  return verifications
    .map(({ name, version, profile, subject, status, reason }) => {
      const why = status === 'not-run' && reason ? ` (${reason})` : '';
      return `  ${subject.toUpperCase()}, ${profile}, by ${version ? `${name} ${version}` : name}: ${words[status]}${why}`;
    })
    .join('\n');
}

function rights({ metadata }: Deposit): string {
  const { rights: statement, licence } = metadata;
  const lines = [statement, licence && `Licence: ${licence.name}${licence.url ? ` (${licence.url})` : ''}`];
  return lines.filter(Boolean).join('\n') || 'None were stated. All rights remain with their holders.';
}

function provenance({ source, tools, metadata }: Deposit): string {
  const [application] = tools;
  const by = `The bag was written by ${application.name} ${application.version}, with the date ${metadata.modified}.`;
  if (!source) return `${by}\nThe manuscript was not under version control.`;
  const where = source.repository ? ` of ${source.repository}` : '';
  const changes = source.modified ? '\nFiles had been changed since that commit.' : '';
  return `${by}\nThe manuscript is commit ${source.commit}${where}.${changes}`;
}
