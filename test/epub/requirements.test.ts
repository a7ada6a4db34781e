import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { packageEpub } from '../../src/package/index.js';
import { openEpub } from '../package/open-epub.js';
import { publicationOf } from '../package/publication.js';

const TESTS = join(import.meta.dirname, '..');

interface Requirement {
  readonly requirement: string;
  readonly file: string;
  readonly test: string;
}

const lines = readFileSync(join(import.meta.dirname, 'requirements.txt'), 'utf8').split('\n');
const requirements = lines.filter((line) => line !== '' && !line.startsWith('#')).map(readLine);

function readLine(line: string): Requirement {
  const [requirement, file, test, ...rest] = line.split(' | ');
  if (!requirement || !file || !test || rest.length > 0) throw new Error(`Unexpected line: ${line}`);
  return { requirement, file, test };
}

/** What the file must have: the words themselves, or the mutant of that name. */
function isHeld({ file, test }: Requirement): boolean {
  const text = readFileSync(join(TESTS, file), 'utf8');
  const mutant = /^mutant: (.*)$/.exec(test)?.[1];
  return text.includes(mutant === undefined ? test : `name: '${mutant}'`);
}

describe('the requirements of a certifiable EPUB', () => {
  it('are each held by a test', () => {
    const width = Math.max(...requirements.map(({ requirement }) => requirement.length));
    const table = requirements.map(({ requirement, file, test }) => `${requirement.padEnd(width)}  ${file}: ${test}`);
    console.info(table.join('\n'));
    expect(requirements.filter((requirement) => !isHeld(requirement))).toEqual([]);
    expect(requirements.length).toBeGreaterThan(60);
  });
});

describe('a book with fonts of its own', () => {
  const host = nodeHost();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-fonts-'));
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await host.close();
  });

  const fontBook = () => {
    const font = { path: 'a.woff2', mediaType: 'font/woff2', size: 4, content: { bytes: Buffer.from('wOF2') } };
    const book = publicationOf({
      chapters: [{ id: 'c', html: '<section id="s"><h1>C</h1></section>' }],
      resources: [font],
      rest: { stylesheets: [{ path: 'a.css', media: 'all', css: '@font-face{font-family:A;src:url(a.woff2)}' }] },
    });
    return book;
  };

  it('says that it has fonts, which Apple Books asks for, and others do not', async () => {
    const declared = async (name: string, book: ReturnType<typeof publicationOf>) => {
      const file = join(folder, name);
      await packageEpub(book, { file }, host);
      return (await openEpub(file)).get('OEBPS/content.opf')!.text.includes('ibooks:specified-fonts">true<');
    };
    const plain = publicationOf({ chapters: [{ id: 'c', html: '<section id="s"><h1>C</h1></section>' }] });
    expect([await declared('fonts.epub', fontBook()), await declared('plain.epub', plain)]).toEqual([true, false]);
  });
});
