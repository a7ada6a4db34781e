import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownParser } from '../../src/understand/syntax/markdown-parser.js';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly example: number;
  readonly section: string;
  readonly extensions?: readonly string[];
}

const folder = fileURLToPath(new URL('../../../shared/suites/', import.meta.url));
const present = existsSync(folder);
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

/**
 * Where the two specifications contradict each other, or what the parser is known for. CommonMark: literal addresses
 * are links in GFM (604–614). GFM of 2019: the same addresses with the extension off (610–620), `ftp:` (628), comments
 * as CommonMark 0.29 had them (645, 646), and `tagfilter` (653), in place of which Lectern sanitises.
 */
const KNOWN: Readonly<Record<string, readonly number[]>> = {
  'commonmark-0.31.2.json': [604, 608, 610, 613, 614],
  'gfm-0.29.json': [610, 614, 616, 619, 620, 628, 645, 646, 653],
};

const processor = markdownParser({ math: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

function html(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** The same HTML written in another way is the same: parsed, without blanks between blocks. */
function canonical(text: string): string {
  return writer
    .stringify(fromHtml(text.trim(), { fragment: true }) as Root)
    .replace(/\s+/g, ' ')
    .replace(
      / ?(<\/?(?:p|ul|ol|li|blockquote|h[1-6]|hr|pre|table|thead|tbody|tr|th|td|dl|dt|dd|div|section)[ >]) ?/g,
      '$1',
    )
    .replace(/ class="(?:contains-task-list|task-list-item)"/g, '')
    .replace(/(<input) (checked) disabled type="checkbox">/g, '$1 checked disabled type="checkbox">')
    .replace(/> </g, '><')
    .trim();
}

describe.skipIf(!present && !required)('Markdown suites (../shared/suites)', () => {
  for (const [name, known] of Object.entries(KNOWN)) {
    it(`agrees with ${name}`, () => {
      const examples = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Example[];
      const differing = examples
        .filter((example) => canonical(html(example.markdown)) !== canonical(example.html))
        .map((example) => example.example);
      expect(differing).toEqual(known);
    });
  }
});
