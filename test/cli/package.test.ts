import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

describe('the package', () => {
  it('holds what running needs and nothing else', async () => {
    // The command line is compiled already; without scripts nothing is made anew.
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await promisify(execFile)('npm', args, {
      cwd: ROOT,
      maxBuffer: 1 << 26,
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(stdout) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    for (const needed of [
      ...['lib/cli.js', 'lib/index.js', 'lib/index.d.ts', 'schema/book.schema.json', 'schema/report.schema.json'],
      ...['templates/book/book.yaml', 'templates/epub/package.opf.ejs', 'templates/print/document.ejs', 'LICENSE'],
    ])
      expect(paths).toContain(needed);
    const top = new Set(paths.map((path) => path.split('/')[0]));
    const expected = [
      'lib',
      'templates',
      'schema',
      'manuscript',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'package.json',
    ];
    expect([...top].filter((name) => !expected.includes(name as string))).toEqual([]);
    expect(paths.filter((path) => /\.map$|tsbuildinfo|\.test\.|node_modules/.test(path))).toEqual([]);
  });
});
