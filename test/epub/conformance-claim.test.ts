import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, describe, expect, it } from 'vitest';
import { render } from '../../src/build/render.js';
import { build, examine } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import type { Publication } from '../../src/model/publication.js';
import { openEpub } from '../package/open-epub.js';

/** EPUB Accessibility 1.1 §3.5: a claim needs the name of an evaluator, and the gates to have passed. */

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-claim-'));
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const BOOK = `title: A Book
language: en
creators: [Ann Author]
date: 2024-05-01
publisher: Small Press
description: A book for tests.
rights: Public domain
identifier: urn:uuid:0f4b6a6e-3a51-5b7f-8a3c-0d1f1a2b3c4d
chapters: [one.md]
`;
const CERTIFIED = `accessibility:
  certified-by: Ada Checker
  certifier-credential: https://example.org/credential
  certifier-report: https://example.org/report
`;
/** Gates that need neither browser nor Java. */
const verify = ['epub-structure', 'epubcheck-ts'];

function manuscript(name: string, book: string): string {
  const path = mkdtempSync(join(folder, name));
  writeFileSync(join(path, 'book.yaml'), book);
  writeFileSync(join(path, 'one.md'), '# One\n\nThe first chapter.\n');
  return path;
}

async function claimsOf(file: string): Promise<string[]> {
  const text = (await openEpub(file)).get('OEBPS/content.opf')!.text;
  return text.split('\n').flatMap((line) => (/(?:conformsTo|a11y:)/.test(line) ? [line.trim()] : []));
}

async function built(name: string, book: string, gates: 'none' | readonly string[] = verify): Promise<string[]> {
  const path = manuscript(name, book);
  const { outputs, diagnostics } = await build({
    path,
    out: join(path, 'out'),
    formats: ['epub'],
    verify: gates,
    host,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return claimsOf(outputs[0]!.file);
}

describe('conformance', () => {
  it('is claimed in the evaluator’s name when the gates have passed', async () => {
    expect(await built('certified', BOOK + CERTIFIED)).toEqual([
      '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
      '<meta property="a11y:certifiedBy" refines="#conformance" id="certifier">Ada Checker</meta>',
      '<meta property="a11y:certifierCredential" refines="#certifier">https://example.org/credential</meta>',
      '<link rel="a11y:certifierReport" refines="#certifier" href="https://example.org/report"/>',
    ]);
  });

  it('is not claimed without an evaluator', async () => {
    expect(await built('nobody', BOOK)).toEqual([]);
  });

  it('is not claimed when nothing was checked', async () => {
    expect(await built('unchecked', BOOK + CERTIFIED, 'none')).toEqual([]);
  });

  it('is not claimed when a document is too large for one of the gates', async () => {
    expect(await built('large', `${BOOK}${CERTIFIED}limits: {checked-document: 500}\n`)).toEqual([]);
  });

  it('is not claimed when a gate has not passed', async () => {
    const path = manuscript('failing', BOOK + CERTIFIED);
    const { publication } = await examine({ path, host });
    const target = { folder: path, slug: 'book', formats: ['epub'] as const };
    const rendering = await render(withDuplicateId(publication!), target, { verify }, host);
    expect(rendering.verifications.map(({ status }) => status)).toContain('failed');
    expect(await claimsOf(rendering.finished[0]!.file)).toEqual([]);
  });
});

/** A fault that only the finished file shows. */
function withDuplicateId(publication: Publication): Publication {
  const [chapter] = publication.chapters;
  const tree = structuredClone(chapter!.tree);
  const section = tree.children[0] as Element;
  const copy: Element = {
    type: 'element',
    tagName: 'p',
    properties: { id: String(section.properties.id) },
    children: [],
  };
  section.children.push(copy);
  return { ...publication, chapters: [{ ...chapter!, tree }] };
}
