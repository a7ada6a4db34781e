import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { check } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { Host } from '../../src/host.js';
import type { Publication } from '../../src/model/publication.js';
import { packageEpub } from '../../src/package/index.js';
import { readManuscript } from '../../src/read/index.js';
import { understand } from '../../src/understand/index.js';

export type BookFiles = Readonly<Record<string, string | Uint8Array>>;

export interface MadeBook {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when there is no chapter that could be read. */
  readonly publication?: Publication;
  /** Text files of the EPUB by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

/** Puts a book through every stage but print, whatever is wrong with it, and takes its EPUB apart. */
export async function makeBook(files: BookFiles, host: Host): Promise<MadeBook> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-robust-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'book', path)), { recursive: true });
      await writeFile(join(folder, 'book', path), content);
    }
    return await makeIn(folder, host);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function makeIn(folder: string, host: Host): Promise<MadeBook> {
  const started = performance.now();
  const manuscript = await readManuscript(join(folder, 'book'), host, {});
  if (manuscript.documents.length === 0)
    return { diagnostics: manuscript.diagnostics, texts: new Map(), milliseconds: performance.now() - started };
  const publication = await understand(manuscript);
  const found = [...manuscript.diagnostics, ...publication.diagnostics, ...check(publication)];
  const { file, diagnostics } = await packageEpub(
    publication,
    { file: join(folder, 'book.epub'), claimConformance: false },
    host,
  );
  const milliseconds = performance.now() - started;
  const texts = textsOf(await readFile(file));
  return { diagnostics: [...found, ...diagnostics], publication, texts, milliseconds };
}

function textsOf(epub: Uint8Array): ReadonlyMap<string, string> {
  const entries = unzipSync(epub, { filter: ({ name }) => /\.(xhtml|opf|ncx|xml|svg|css)$/.test(name) });
  return new Map(Object.entries(entries).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** Faults that no input may cause: XML that does not parse, and anything that runs or loads from elsewhere. */
export function faultsOf({ texts }: MadeBook): string[] {
  return [...texts].flatMap(([path, text]) => (path.endsWith('.css') ? [] : xmlFaults(path, text)));
}

const ACTIVE = /^(script|iframe|object|embed|foreignobject|form|base|animate|set)$/i;

function xmlFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(`${path}: ${error.message}`));
  parser.on('opentag', ({ local, attributes }) => {
    if (ACTIVE.test(local)) faults.push(`${path}: <${local}>`);
    for (const { name, local: attribute, value } of Object.values(attributes)) {
      const unspaced = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
      if (/^on/i.test(attribute)) faults.push(`${path}: ${name}`);
      if (/^(href|src|srcset|poster|data|action)$/.test(attribute) && /^(javascript|vbscript|data:text)/.test(unspaced))
        faults.push(`${path}: ${name}="${value.slice(0, 40)}"`);
      if (/^(src|srcset|poster)$/.test(attribute) && /^(https?:)?\/\//.test(unspaced))
        faults.push(`${path}: ${name}="${value.slice(0, 40)}"`);
    }
  });
  parser.write(text).close();
  return faults;
}
