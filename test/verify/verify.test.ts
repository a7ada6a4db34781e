import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { ArtifactPlace } from '../../src/model/result.js';
import { VERIFY_FINDINGS, verify } from '../../src/verify/index.js';
import { packEpub, sampleEpub } from './epub/sample-epub.js';
import { packPdf } from './pdf/pdf-parts.js';
import { samplePdf } from './pdf/sample-pdf.js';

/** A machine with nothing on it: no Java, no veraPDF, no browser. */
const bare = nodeHost({ environment: { PATH: '' } });
const folder = mkdtempSync(join(tmpdir(), 'lectern-verify-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await bare.close();
});

function write(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const epub = write('sample.epub', packEpub(sampleEpub()));
const pdf = write('sample.pdf', packPdf(samplePdf()));

describe('verify', () => {
  it('says of each validator whether the file passed', async () => {
    const verifications = await verify(epub, { validators: ['epub-structure', 'epubcheck-ts'] }, bare);
    expect(verifications.map(({ validator, status, subject }) => [validator, status, subject])).toEqual([
      ['epub-structure', 'passed', 'epub'],
      ['epubcheck-ts', 'passed', 'epub'],
    ]);
  });

  it('chooses the validators for the kind of file', async () => {
    const builtIn = await verify(pdf, { validators: 'built-in' }, bare);
    expect(builtIn.map(({ validator, status }) => [validator, status])).toEqual([['pdf-structure', 'passed']]);
    const all = await verify(pdf, {}, bare);
    expect(all.map(({ validator }) => validator)).toEqual(['pdf-structure', 'verapdf']);
  });

  it('reports a validator that is absent as not run, with the way to get it', async () => {
    const verifications = await verify(pdf, { validators: ['verapdf'] }, bare);
    expect(verifications).toEqual([
      expect.objectContaining({ status: 'not-run', findings: [], reason: expect.stringContaining('LECTERN_VERAPDF') }),
    ]);
  });

  it('does not run libraries on a document that would hold them up, and says so', async () => {
    const validators = ['epub-structure', 'epubcheck-ts'];
    const verifications = await verify(epub, { validators, maxDocument: 600 }, bare);
    expect(verifications.map(({ validator, status, findings }) => [validator, status, findings])).toEqual([
      ['epub-structure', 'passed', []],
      ['epubcheck-ts', 'not-run', []],
    ]);
    expect(verifications[1]!.reason).toMatch(
      /^\S+ has \d+ bytes, more than the 600 .*checked-document.*--max-document/,
    );
    const enough = await verify(epub, { validators, maxDocument: 60_000 }, bare);
    expect(enough.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('nor axe-core or Ace', async () => {
    const host = nodeHost();
    try {
      const verifications = await verify(epub, { validators: ['axe', 'ace'], maxDocument: 600 }, host);
      expect(verifications.map(({ status }) => status)).toEqual(['not-run', 'not-run']);
      for (const { validator, reason } of verifications) if (validator === 'axe') expect(reason).toContain('600');
    } finally {
      await host.close();
    }
  });

  it('makes the absence of a required validator an error', async () => {
    const verifications = await verify(pdf, { validators: 'built-in', require: ['verapdf', 'ace'] }, bare);
    expect(
      verifications.map(({ validator, status, findings }) => [validator, status, findings.map(({ id }) => id)]),
    ).toEqual([
      ['pdf-structure', 'passed', []],
      ['verapdf', 'not-run', ['verify-required-not-run']],
    ]);
  });

  it('knows a file by its content, not by its name', async () => {
    const file = write('renamed.bin', packPdf(samplePdf()));
    expect(await verify(file, { validators: 'built-in' }, bare)).toEqual([expect.objectContaining({ subject: 'pdf' })]);
  });

  it('refuses unknown validators and files that are no publication', async () => {
    await expect(verify(epub, { validators: ['epubchek'] }, bare)).rejects.toThrow(
      'Unexpected validator epubchek, expected one of',
    );
    await expect(verify(write('a.txt', 'text'), {}, bare)).rejects.toThrow(RangeError);
    await expect(verify(join(folder, 'absent.epub'), {}, bare)).rejects.toThrow(RangeError);
  });

  it('stops when asked to', async () => {
    await expect(verify(epub, { signal: AbortSignal.abort() }, bare)).rejects.toThrow('aborted');
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    await verify(
      epub,
      {
        validators: ['epub-structure'],
        onProgress: ({ message, done, total }) => seen.push(`${message} ${done}/${total}`),
      },
      bare,
    );
    expect(seen).toEqual(['Lectern EPUB check 0/1', 'Lectern EPUB check 1/1']);
  });
});

describe('findings', () => {
  it('are at the author’s line where the place has a source', async () => {
    const files = sampleEpub();
    files.set(
      'OEBPS/chapter-1.xhtml',
      (files.get('OEBPS/chapter-1.xhtml') as string).replace('alt="A grey field"', 'alt=""'),
    );
    const asked: ArtifactPlace[] = [];
    const locate = (place: ArtifactPlace) => {
      asked.push(place);
      return { file: 'chapter-1.md', line: 7 };
    };
    const file = write('broken.epub', packEpub(files));
    const [verification] = await verify(file, { validators: ['epub-structure'], sourceMap: { locate } }, bare);
    expect(asked).toEqual([{ path: 'OEBPS/chapter-1.xhtml', line: 10, column: 9 }]);
    expect(verification!.findings).toEqual([
      expect.objectContaining({
        id: 'epub-image-alt-empty',
        place: { file: 'chapter-1.md', line: 7 },
        artifact: expect.stringMatching(/\.epub\/OEBPS\/chapter-1\.xhtml:10:9$/),
        source: 'epub-structure',
      }),
    ]);
  });

  it('in a PDF name page, words and the nearest ID', async () => {
    const parts = samplePdf();
    parts.set('note', (parts.get('note') as string).replace('/S /Note', '/S /Note /Lang (??)'));
    const asked: ArtifactPlace[] = [];
    const locate = (place: ArtifactPlace) => {
      asked.push(place);
      return undefined;
    };
    const file = write('broken.pdf', packPdf(parts));
    const [verification] = await verify(file, { validators: ['pdf-structure'], sourceMap: { locate } }, bare);
    expect(asked).toEqual([{ page: 0, excerpt: '1', id: 'note-1' }]);
    expect(verification!.findings).toEqual([
      expect.objectContaining({ id: 'pdf-language', artifact: expect.stringMatching(/\.pdf page 1$/) }),
    ]);
  });

  it('are documented, each under an id of its own', () => {
    const ids = VERIFY_FINDINGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, why, fix } of VERIFY_FINDINGS) {
      expect(id).toMatch(/^(verify|epub|pdf|bag)-[a-z0-9-]+$/);
      expect([title, why, fix].every((text) => text.length > 5)).toBe(true);
    }
  });
});
