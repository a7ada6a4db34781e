import { describe, expect, it } from 'vitest';
import { beginCover } from '../../src/build/begin-cover.js';
import type { BrowserInfo, Host } from '../../src/host.js';
import { memoryHost } from '../host/memory-files.js';
import { manuscriptOf } from '../understand/manuscript.js';

const manuscript = manuscriptOf([]);
const PNG = new Uint8Array([1]);

function hostWith(browsers: Partial<Host['browsers']>): Host {
  const host = memoryHost({});
  return { ...host, browsers: { ...host.browsers, ...browsers } };
}

describe('a cover that is drawn while the book is read', () => {
  it('is the browser’s picture', async () => {
    const attempt = async () => ({ result: PNG }) as never;
    const host = hostWith({ find: async () => ({}) as BrowserInfo, attempt });
    expect(await beginCover(manuscript, {}, host)).toEqual({ png: PNG });
  });

  it('is left for later where there is no browser yet, which the PDF may bring', async () => {
    expect(await beginCover(manuscript, {}, hostWith({}))).toBeUndefined();
  });

  it('is none where no EPUB is made', () => {
    expect(beginCover(manuscript, { formats: ['pdf'] }, hostWith({}))).toBeUndefined();
  });
});
