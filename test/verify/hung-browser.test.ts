import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { reportPages } from '../../src/build/report-pages.js';
import { nodeHost } from '../../src/host/node.js';
import type { Browsers, Host } from '../../src/host.js';
import { verify } from '../../src/verify/index.js';
import { packEpub, sampleEpub } from './epub/sample-epub.js';
import { packPdf } from './pdf/pdf-parts.js';
import { samplePdf } from './pdf/sample-pdf.js';

const real = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-hung-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await real.close();
});

const epub = join(folder, 'sample.epub');
writeFileSync(epub, packEpub(sampleEpub()));
const pdf = join(folder, 'sample.pdf');
writeFileSync(pdf, packPdf(samplePdf()));

/** A host with little patience, whose browser stops as often as told when work in it begins. */
function stopping(times: number, patience: number): Host {
  let stopped = 0;
  const attempt: Browsers['attempt'] = (run, options) => {
    const stopFirst = (browser: Browser, alive: () => void) => {
      if (stopped < times) process.kill(-browser.process()!.pid!, 'SIGSTOP');
      stopped += 1;
      return run(browser, alive);
    };
    return real.browsers.attempt(stopFirst, { ...options, patience });
  };
  return { ...real, browsers: { ...real.browsers, attempt } };
}

describe('a browser that hangs', () => {
  it('leaves axe-core not run, and says why', { timeout: 60_000 }, async () => {
    const [verification] = await verify(epub, { validators: ['axe'] }, stopping(2, 1500));
    expect(verification).toMatchObject({
      status: 'not-run',
      reason: 'The browser did not answer: it hung',
      findings: [],
    });
  });

  it('is replaced by another that checks the whole book', { timeout: 60_000 }, async () => {
    const [verification] = await verify(epub, { validators: ['axe'] }, stopping(1, 8000));
    expect(verification!.status).not.toBe('not-run');
    expect(verification!.measurements!.contrast).not.toEqual([]);
  });

  it('leaves the report without pages, as a finding', { timeout: 60_000 }, async () => {
    const { pages, diagnostics } = await reportPages(pdf, {}, stopping(2, 1500));
    expect(pages).toEqual([]);
    expect(diagnostics).toMatchObject([
      { id: 'report-pages-missing', message: expect.stringContaining('the browser did not answer: it hung') },
    ]);
  });
});
