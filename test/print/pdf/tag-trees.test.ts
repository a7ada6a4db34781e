import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/print/pdf/index.js';
import { closeBrowser, printHtml } from './print-html.js';
import { tagTree } from './tag-tree.js';

const folder = new URL('in/', import.meta.url);

describe('tag trees of small constructs', () => {
  afterAll(closeBrowser);

  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    it(name, async () => {
      const { bytes, facts } = await printHtml(readFileSync(new URL(name, folder), 'utf8'));
      const finished = await finishPdf(bytes, facts);
      const findings = finished.diagnostics.map(({ id, message }) => `! ${id}: ${message}\n`).join('');
      const tree = (await tagTree(finished.bytes)) + findings;
      await expect(tree).toMatchFileSnapshot(`golden/${name.replace('.html', '.txt')}`);
    });
  }
});
