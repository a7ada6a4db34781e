import { resolve } from 'node:path';
import { toolsOf } from './build/tools.js';
import { build } from './build.js';
import type { Settings } from './config/settings.js';
import type { Diagnostic } from './diagnostic.js';
import { nodeHost } from './host/node.js';
import type { Host } from './host.js';
import type { ExitCode, Progress, Verification } from './model/result.js';
import { type RebuildReport, rebuild } from './seal/rebuild/rebuild.js';
import { openBag } from './verify/bag/index.js';
import { verify } from './verify/index.js';

export interface RebuildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: the real machine. */
  readonly host?: Host;
}

export interface RebuildResult {
  /** The bag is sound and its publications could be made again, with the same content at least. */
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  /** Absent when the bag is not sound, or not one of Lectern's. */
  readonly report?: RebuildReport;
  readonly verifications: readonly Verification[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a bag, builds its manuscript anew in a clean folder, and compares the publications with those in the bag. */
export async function rebuildBag(path: string, options: RebuildOptions = {}): Promise<RebuildResult> {
  if (options.host) return rebuildOn(options.host, resolve(path), options);
  const host = nodeHost();
  try {
    return await rebuildOn(host, resolve(path), options);
  } finally {
    await host.close();
  }
}

async function rebuildOn(host: Host, path: string, options: RebuildOptions): Promise<RebuildResult> {
  const verifications = await verify(path, { subject: 'bag' }, host);
  const diagnostics = verifications.flatMap(({ findings }) => findings);
  if (verifications.some(({ status }) => status !== 'passed')) {
    return { ok: false, exitCode: 1, verifications, diagnostics };
  }
  const report = await rebuild(
    path,
    {
      open: (file) => openBag(file, host),
      build: (folder, { out, modified, settings }) => buildAt(modified, folder, out, settings, options, host),
      tools: await toolsOf(host),
    },
    host,
  );
  if (!report) return { ok: false, exitCode: 1, verifications, diagnostics: [...diagnostics, foreignBag(path)] };
  const ok = report.verdict !== 'different';
  const found = report.result.ok ? [] : report.result.diagnostics;
  return { ok, exitCode: ok ? 0 : 1, report, verifications, diagnostics: [...diagnostics, ...found] };
}

/** The bag's publications were made at `modified`: so are the new ones, or nothing could be the same. */
function buildAt(modified: string, path: string, out: string, settings: object, options: RebuildOptions, host: Host) {
  const environment = { ...host.environment, SOURCE_DATE_EPOCH: String(Date.parse(modified) / 1000) };
  return build({
    path,
    out,
    overrides: settings as Settings,
    verify: 'built-in',
    host: { ...host, environment },
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
}

function foreignBag(path: string): Diagnostic {
  return {
    id: 'usage-not-rebuildable',
    severity: 'error',
    message: `Unexpected bag without a build record at ${path}, expected one that Lectern has sealed`,
    hint: 'Bags of other origin can be checked with `lectern verify`.',
  };
}
