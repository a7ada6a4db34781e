import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyFiles } from '../../src/build/verify-files.js';
import { nodeHost } from '../../src/host/node.js';
import { packPdf } from '../verify/pdf/pdf-parts.js';
import { samplePdf } from '../verify/pdf/sample-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'lectern-verify-files-'));
/** A machine with nothing on it. */
const host = nodeHost({ environment: { PATH: '' } });
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

describe('verifyFiles', () => {
  it('does not take silence for a good word', async () => {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, packPdf(samplePdf()));
    const silent = await verifyFiles([file], { validators: ['verapdf'], host });
    expect(silent).toMatchObject({ ok: false, exitCode: 3, diagnostics: [{ id: 'verify-nothing-ran' }] });
    const heard = await verifyFiles([file], { validators: ['verapdf', 'pdf-structure'], host });
    expect(heard).toMatchObject({ ok: true, exitCode: 0, diagnostics: [] });
  });
});
