import { basename } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../diagnostic.js';
import type { Host } from '../../host.js';
import type { Verification } from '../../model/result.js';
import { bagFinding, quote } from './bag-finding.js';
import { DamagedArchive } from './bag-reader.js';
import { type CheckedBag, checkBag } from './check-bag.js';
import { openBag } from './open-bag.js';

/** More findings of one id than this are counted, not listed: a bag can have a million wrong files. */
const LISTED = 100;

/**
 * Checks a bag, as a folder, .zip, .tar or .tar.gz: complete and valid after RFC 8493 (and its drafts 0.93 to 0.97).
 * Archives are read as streams, nothing is written, nothing is fetched, no link is followed.
 */
export async function verifyBag(path: string, host: Host): Promise<Verification> {
  const start = host.elapsed();
  const { version = '1.0', findings } = await check(path, host);
  const failed = findings.some(({ severity }) => severity === 'error');
  return {
    validator: 'bag',
    name: 'Bag check',
    subject: 'bag',
    file: path,
    profile: `BagIt ${version}`,
    status: failed ? 'failed' : 'passed',
    findings: bounded([...findings].sort(compareFindings)),
    milliseconds: host.elapsed() - start,
  };
}

async function check(path: string, host: Host): Promise<CheckedBag> {
  if (!(await host.files.status(path))) {
    return {
      findings: [bagFinding('bag-not-found', `Unexpected absence of ${quote(basename(path))}, expected a bag`)],
    };
  }
  try {
    const reader = await openBag(path, host);
    if (reader) return await checkBag(reader);
    const message = `Unexpected file ${quote(basename(path))}, expected a bag as a folder, .zip, .tar or .tar.gz`;
    return { findings: [bagFinding('bag-not-recognised', message)] };
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    return {
      findings: [
        bagFinding(error.code, `Unexpected content of the archive: ${error.message}`, { found: error.message }),
      ],
    };
  }
}

function compareFindings(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a.artifact ?? '', b.artifact ?? ''];
  return compareDiagnostics(a, b) || (left < right ? -1 : left > right ? 1 : 0);
}

function bounded(findings: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { id } of findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const listed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const index = listed.get(finding.id) ?? 0;
    listed.set(finding.id, index + 1);
    if (index < LISTED) return [finding];
    const more = (counts.get(finding.id) ?? 0) - LISTED;
    return index === LISTED ? [bagFinding(finding.id, `${more} more like this`, { severity: finding.severity })] : [];
  });
}
