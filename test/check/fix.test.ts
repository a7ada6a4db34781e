import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applySettings, check, documentation, fixedFiles, unifiedDiff } from '../../src/check/index.js';
import { understandFindings } from '../../src/understand/findings.js';
import { bookOf } from './book.js';

/** Each `NAME.md` of test/check/fix is put right as `NAME.diff` says. */
const FOLDER = join(import.meta.dirname, 'fix');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'));
const catalogue = [...documentation, ...understandFindings];

describe.each(names)('%s', (name) => {
  const before = readFileSync(join(FOLDER, `${name}.md`), 'utf8');

  it('is put right as expected', async () => {
    const after = await fixed(before);
    await expect(unifiedDiff(`${name}.md`, before, after)).toMatchFileSnapshot(join(FOLDER, `${name}.diff`));
  });

  it('has nothing left to put right, and says the same words', async () => {
    const after = await fixed(before);
    expect(await fixed(after)).toBe(after);
    expect(words(after)).toEqual(words(before));
  });

  it('keeps a byte order mark, and counts no column for it', async () => {
    expect(await fixed(`\uFEFF${before}`)).toBe(`\uFEFF${await fixed(before)}`);
  });

  it('keeps Windows line ends', async () => {
    const after = await fixed(before.replaceAll('\n', '\r\n'));
    expect(after.replaceAll('\r\n', '\n')).toBe(await fixed(before));
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

it('leaves what it is not sure of', async () => {
  const unsure = '# One\n\n> • Flour\n> • Water\n\n- Text\n  • one\n  • two\n\na) First\nb) Second\n';
  expect(await fixed(unsure)).toBe(unsure);
});

async function fixed(text: string): Promise<string> {
  const publication = await bookOf({ '1.md': text.replace(/^\uFEFF/, '') });
  const found = [...publication.diagnostics, ...check(publication)];
  const { diagnostics } = applySettings(found, publication, { catalogue });
  return fixedFiles(publication, diagnostics, new Map([['1.md', text]]))[0]?.text ?? text;
}

// All words in order, without the ones the fixes are there to remove.
function words(text: string): readonly string[] {
  const spoken = text.replace(/<!--.*?-->/gs, '').replace(/\b(?:an? )?(?:image|photo|picture) of /giu, '');
  return spoken.toLowerCase().match(/\p{L}+/gu) ?? [];
}
