import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, documentation, SETTINGS_FINDINGS } from '../../src/check/index.js';
import type { Rule } from '../../src/check/rule.js';
import { RULES } from '../../src/check/rules/index.js';
import { bookOf, COMPLETE_BOOK, PIXEL } from './book.js';

it('lists every rule file under its id', () => {
  const folder = join(import.meta.dirname, '../../src/check/rules');
  const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
  expect(documentation.map(({ id }) => id)).toEqual(files.filter((name) => name !== 'index').sort());
});

describe.each([...documentation, ...SETTINGS_FINDINGS])('$id', (entry) => {
  it('says what it is, why it matters and what to do', () => {
    expect(entry.title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [entry.why, entry.fix]) expect(text).toMatch(/^[\p{Lu}“`].*[.`]$/su);
  });
});

describe.each(RULES.map((rule) => [rule.documentation.id, rule] as const))('%s', (id, rule) => {
  it('names a clause and explains its options', () => {
    expect(rule.documentation.clauses).not.toEqual([]);
    expect(Object.keys(rule.documentation.options ?? {})).toEqual(Object.keys(rule.defaults ?? {}));
  });

  it.each(rule.documentation.examples ?? [])(
    'has an example that is bad and one that is good',
    async ({ bad, good }) => {
      expect(await found(bad, rule)).toContain(id);
      expect(await found(good, rule)).not.toContain(id);
    },
  );
});

/** Ids found in an example: CSS, YAML or Markdown, by what the rule judges. Images that it names are made. */
async function found(example: string, rule: Rule): Promise<readonly string[]> {
  const names = example.match(/[\w-]+\.(?:png|jpg|mp3|mp4|vtt)/g) ?? [];
  const files = Object.fromEntries(names.map((name) => [name, contentOf(name)]));
  const off = rule.optional ? `rules:\n  ${rule.documentation.id}: info\n` : '';
  const isYaml = rule.chapter === undefined && /^[\w-]+:/u.test(example);
  const markdown = !isYaml && !rule.stylesheet ? `Text before.\n\n${example}\n` : 'Text.\n';
  const settings = isYaml ? merged(example) : COMPLETE_BOOK + off;
  const publication = await bookOf({ ...files, '1.md': `# One\n\n${markdown}`, 'book.yaml': settings });
  const stylesheets = rule.stylesheet ? [{ path: 'a.css', css: example, media: 'all' as const }] : [];
  return check({ ...publication, stylesheets }).map(({ id }) => id);
}

/** The example's keys over those of a small book. */
function merged(example: string): string {
  const given = new Set(example.match(/^[\w-]+(?=:)/gmu));
  const base = ['title: Bridges', 'language: en', 'author: Ada Writer'];
  return [...base.filter((line) => !given.has(line.split(':', 1)[0]!)), example, ''].join('\n');
}

function contentOf(name: string): Uint8Array | string {
  if (name.endsWith('.vtt')) return 'WEBVTT\n\n00:00.000 --> 00:02.000\nGood evening.\n';
  if (name.endsWith('.mp3')) return Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\0'), Buffer.alloc(400)]);
  if (name.endsWith('.mp4')) return Buffer.from('\0\0\0\x1cftypmp42\0\0\0\0mp42isomfree');
  return PIXEL;
}
