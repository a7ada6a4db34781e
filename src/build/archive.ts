import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { BuildResult, Output, Verification } from '../model/result.js';
import { conformanceReportHtml } from '../report/conformance.js';
import { depositReport } from '../report/deposit.js';
import { htmlReport } from '../report/html-report.js';
import { type Deposit, type PayloadFile, seal } from '../seal/index.js';
import { verify } from '../verify/index.js';
import { fontLicences } from './font-licences.js';
import type { ArchiveForm, BuildOptions } from './options.js';
import { type ReportExtras, reportInput } from './report.js';
import { sourceRevision } from './source-revision.js';
import { toolsOf } from './tools.js';

export interface Archived {
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
  readonly verifications: readonly Verification[];
}

const MEDIA_TYPES = {
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
  bag: 'application/zip',
  report: 'text/html',
};

/** Seals a finished build, with the manuscript it came from, in bags named after `slug` in `folder`; verifies them. */
export async function archive(
  built: BuildResult,
  manuscript: Manuscript,
  extras: ReportExtras,
  target: { readonly folder: string; readonly slug: string },
  options: BuildOptions,
  host: Host,
): Promise<Archived> {
  options.onProgress?.({ stage: 'seal', message: 'Sealing the bag' });
  const name = join(target.folder, `${target.slug}-bag`);
  const forms = options.archive === true ? (['zip'] as const) : options.archive || [];
  const sealed = await seal(
    await depositOf(built, manuscript, extras, options, host),
    { ...targetsOf(name, forms), ...(options.signal && { signal: options.signal }) },
    host,
  );
  const outputs = sealed.outputs.map(({ file, size, sha256 }) => ({ kind: 'bag' as const, file, size, sha256 }));
  const verifications: Verification[] = [];
  if (options.verify !== 'none') {
    for (const { file } of outputs) verifications.push(...(await verify(file, { subject: 'bag' }, host)));
  }
  const diagnostics = [...sealed.diagnostics, ...verifications.flatMap(({ findings }) => findings)];
  return { outputs, diagnostics, verifications };
}

function targetsOf(name: string, forms: readonly ArchiveForm[]) {
  return {
    ...(forms.includes('folder') && { folder: name }),
    ...(forms.includes('zip') && { zip: `${name}.zip` }),
    ...(forms.includes('tar.gz') && { tarGz: `${name}.tar.gz` }),
  };
}

async function depositOf(
  built: BuildResult,
  manuscript: Manuscript,
  extras: ReportExtras,
  options: BuildOptions,
  host: Host,
): Promise<Deposit> {
  const source = await sourceRevision(manuscript.root, host);
  return {
    metadata: manuscript.config.metadata,
    files: [
      ...manuscriptFiles(manuscript),
      ...built.outputs.map((output) => publicationFile(output, built)),
      ...(await reportFiles(built, manuscript, extras, host)),
      ...(await fontLicences(host)),
    ],
    verifications: built.verifications,
    tools: await toolsOf(host),
    settings: options.overrides ?? {},
    ...(source && { source }),
  };
}

function manuscriptFiles({ taken, config }: Manuscript): PayloadFile[] {
  return [...taken]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => ({
      path: `manuscript/${path}`,
      content: { file },
      role: path === config.file ? 'configuration' : 'manuscript',
      mediaType: mediaTypeOf(path),
    }));
}

function publicationFile({ kind, file }: Output, { verifications }: BuildResult): PayloadFile {
  const met = verifications.filter(({ subject, status }) => subject === kind && status === 'passed');
  return {
    path: `publications/${basename(file)}`,
    content: { file },
    role: 'publication',
    mediaType: MEDIA_TYPES[kind],
    conformance: [...new Set(met.map(({ profile }) => profile))],
  };
}

/**
 * The reports that are kept: without times, and without pictures of pages, which the PDF beside them shows, so that the
 * same book gives the same bytes.
 */
async function reportFiles(
  built: BuildResult,
  manuscript: Manuscript,
  { pages: _, ...extras }: ReportExtras,
  host: Host,
): Promise<readonly PayloadFile[]> {
  const input = { ...(await reportInput(built, manuscript, extras, host)), times: false };
  const { publication } = built;
  return [
    reportFile('report.json', depositReport(built), 'application/json'),
    reportFile('report.html', await htmlReport(input, host), 'text/html'),
    ...(publication
      ? [
          reportFile(
            'conformance.html',
            await conformanceReportHtml({ ...input, result: { ...built, publication } }, host),
            'text/html',
          ),
        ]
      : []),
  ];
}

function reportFile(name: string, content: string, mediaType: string): PayloadFile {
  return { path: `reports/${name}`, content: { bytes: new TextEncoder().encode(content) }, role: 'report', mediaType };
}

const BY_EXTENSION: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  qmd: 'text/markdown',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  toml: 'application/toml',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

function mediaTypeOf(path: string): string {
  return BY_EXTENSION[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
