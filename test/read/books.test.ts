import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { Manuscript } from '../../src/model/manuscript.js';
import { readManuscript } from '../../src/read/index.js';

const BOOKS = join(import.meta.dirname, 'books');

describe('small books', () => {
  const host = nodeHost({ environment: {} });
  afterAll(() => host.close());

  it.each(readdirSync(BOOKS).sort())('%s', async (name) => {
    const manuscript = await readManuscript(join(BOOKS, name, 'in'), host);
    await expect(describeManuscript(manuscript)).toMatchFileSnapshot(join(BOOKS, name, 'golden', 'manuscript.txt'));
  });
});

/** Everything a manuscript says, for people to compare. */
function describeManuscript({ flavour, config, documents, diagnostics, paths }: Manuscript): string {
  const order = documents.map(({ depth, matter, type, path, title, language }) => {
    const notes = [matter, type, language].filter(Boolean).join(' ');
    return `${'  '.repeat(depth)}- ${path || '(group)'}${title ? ` "${title}"` : ''} (${notes})`;
  });
  const texts = documents
    .filter(({ writtenAt }) => writtenAt)
    .map((document) => {
      const lines = document.text.split('\n').map((line, index) => {
        const first = document.writtenAt!(index + 1, 1);
        const last = document.writtenAt!(index + 1, Math.max(1, line.length));
        const end = last.file === first.file ? `-${last.endColumn}` : ` to ${last.file}:${last.line}:${last.endColumn}`;
        return `${`${first.file}:${first.line}:${first.column}${line && end}`.padEnd(34)}| ${line}`.trimEnd();
      });
      return [`--- ${document.path}`, ...lines].join('\n');
    });
  const findings = diagnostics.map(({ place, severity, id, message, hint }) => {
    const where = [place?.file ?? '-', place?.line, place?.column].filter((part) => part !== undefined).join(':');
    return `${where} ${severity} ${id}\n    ${message}${hint ? `\n    ${hint.replaceAll('\n', '\n    ')}` : ''}`;
  });
  const { identifier, ...metadata } = config.metadata;
  return [
    `flavour ${flavour}`,
    `metadata ${JSON.stringify({ ...metadata, identifier }, null, 2)}`,
    ...order,
    ...texts,
    ...findings,
    `files ${[...paths].join(', ')}`,
    '',
  ].join('\n');
}
