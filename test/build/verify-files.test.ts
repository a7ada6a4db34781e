import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('says what there is where no file can be checked', async () => {
    const at = (name: string) => join(folder, name);
    mkdirSync(at('folder.epub'));
    symlinkSync('nowhere', at('dangling.epub'));
    symlinkSync('circle.pdf', at('circle.pdf'));
    execFileSync('mkfifo', [at('pipe.epub')]);
    writeFileSync(at('page.html'), '<p>');
    const names = ['absent.epub', 'folder.epub', 'dangling.epub', 'circle.pdf', 'pipe.epub', 'page.html'];
    const { exitCode, diagnostics, verifications } = await verifyFiles(names.map(at), { host });
    expect([exitCode, verifications]).toEqual([2, []]);
    expect(diagnostics.map(({ id }) => id)).toEqual(names.map(() => 'usage-not-verifiable'));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected device or pipe at pipe.epub, expected an EPUB, a PDF or a bag',
      'Unexpected folder at folder.epub, expected an EPUB, a PDF or a bag',
      'Unexpected kind of file at page.html, expected an EPUB, a PDF or a bag',
      'Unexpected link that leads to itself at circle.pdf, expected an EPUB, a PDF or a bag',
      'Unexpected nothing at absent.epub, expected an EPUB, a PDF or a bag',
      'Unexpected nothing at dangling.epub, expected an EPUB, a PDF or a bag',
    ]);
  });

  it('follows the link that it is given, and knows a bag without its declaration', async () => {
    const bag = join(folder, 'bag');
    mkdirSync(join(bag, 'data'), { recursive: true });
    writeFileSync(join(bag, 'manifest-sha256.txt'), '');
    symlinkSync('bag', join(folder, 'linked'));
    const { diagnostics } = await verifyFiles([join(folder, 'linked')], { host });
    expect(diagnostics.map(({ id }) => id)).toEqual(['bag-declaration-missing']);
  });
});
