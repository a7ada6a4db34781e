import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLectern } from './run-lectern.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'));
const COMMANDS = ['build', 'check', 'verify', 'init', 'doctor', 'archive', 'rebuild'];
const QUICK = ['--to', 'epub', '--no-verify'];

describe('lectern', () => {
  let cwd: string;
  const lectern = (...args: string[]) => runLectern(args, { cwd });
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'lectern-cli-'));
    await lectern('init', 'book');
    mkdirSync(join(cwd, 'bad'));
    writeFileSync(join(cwd, 'bad', 'book.yaml'), 'title: Bad\nlanguage: en\n');
    writeFileSync(join(cwd, 'bad', 'a.md'), '# A\n\n![](gone.png)\n\n### Deep\n\nText.\n');
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it('shows its version and help, also of every command', async () => {
    expect(await lectern('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const help = await lectern('--help');
    expect(help.code).toBe(0);
    for (const command of COMMANDS) {
      expect(help.stdout).toContain(`  ${command} `);
      const own = await lectern(command, '--help');
      expect(own).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(`Usage: lectern ${command}`) });
    }
  });

  it.each([
    [['buld'], 'Did you mean build?'],
    [['build', '--strickt'], 'Did you mean --strict?'],
    [['build', '--to', 'docx'], 'Unexpected docx, expected epub or pdf'],
    [['check', '--format', 'xml'], 'Allowed choices are text, json, sarif, junit'],
    [['verify'], "missing required argument 'files'"],
    [['verify', '--require', 'nothing', 'x'], 'Unexpected nothing'],
  ])('answers %j with code 2 and a hint', async (args, words) => {
    const { code, stderr, stdout } = await lectern(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('makes a book that builds without errors and warnings, and never overwrites one', async () => {
    const again = await lectern('init', 'book');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing was written') });
    const built = await lectern('build', 'book', ...QUICK, '--strict', '--out', 'out');
    expect(built.code, built.stderr).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a-book-everyone-can-read.epub']);
    expect(built.stderr).not.toContain('\x1b');
    expect(built.stdout).not.toContain('\x1b');
  });

  it('writes one JSON document that follows its schema', async () => {
    const { code, stdout } = await lectern('build', 'book', ...QUICK, '--json', '--quiet', '--out', 'out');
    expect(code).toBe(0);
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is silent when nothing is wrong and it is told to be', async () => {
    writeFileSync(join(cwd, 'good.md'), '# Good\n\nText.\n');
    const { stdout, stderr } = await lectern('check', 'book', '--quiet');
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/Reading|Checking/);
  });

  it('reports findings with their place and code 1, in every form', async () => {
    const text = await lectern('check', 'bad');
    expect(text.code).toBe(1);
    expect(text.stderr).toMatch(/a\.md\n.*3:1.*error/s);
    const sarif = JSON.parse((await lectern('check', 'bad', '--format', 'sarif')).stdout);
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: expect.any(Array) }] });
    expect((await lectern('check', 'bad', '--format', 'junit')).stdout).toMatch(/^<\?xml .*<testsuites/s);
    expect(JSON.parse((await lectern('check', 'bad', '--format', 'json')).stdout)).toMatchObject({ exitCode: 1 });
  });

  it('fails for warnings when strict', async () => {
    writeFileSync(join(cwd, 'skip.md'), '---\nlang: en\n---\n\n# One\n\n### Three\n\nText.\n');
    expect((await lectern('check', 'skip.md')).code).toBe(0);
    expect((await lectern('check', 'skip.md', '--strict')).code).toBe(1);
  });

  it('shows fixes before it makes them', async () => {
    const file = join(cwd, 'fix.md');
    writeFileSync(file, '# One\n\n### Three\n\nText.\n');
    const shown = await lectern('check', 'fix.md', '--fix', '--dry-run');
    expect(shown.stderr).toContain('+## Three');
    expect(readFileSync(file, 'utf8')).toContain('### Three');
    await lectern('check', 'fix.md', '--fix');
    expect(readFileSync(file, 'utf8')).toContain('\n## Three');
  });

  it('says which setting is wrong with code 2', async () => {
    mkdirSync(join(cwd, 'typo'));
    writeFileSync(join(cwd, 'typo', 'book.yaml'), 'titel: T\nlanguage: en\n');
    writeFileSync(join(cwd, 'typo', 'a.md'), '# A\n\nText.\n');
    const { code, stderr } = await lectern('check', 'typo');
    expect(code).toBe(2);
    expect(stderr).toContain('title');
    expect((await lectern('check', 'nowhere')).code).not.toBe(0);
  });

  it('says in one sentence that a browser is missing, with code 3', async () => {
    for (const path of ['/nowhere/chrome', process.platform === 'win32' ? 'C:\\' : '/bin/true']) {
      const { code, stderr } = await lectern('build', 'book', '--browser', path, '--out', 'none');
      expect(code).toBe(3);
      expect(stderr).toContain('browser-missing');
      expect(stderr).not.toMatch(/internal fault|\n\s+at /);
    }
    expect(existsSync(join(cwd, 'none')) ? readdirSync(join(cwd, 'none')) : []).toEqual([]);
  });

  it('looks over the machine', async () => {
    const { code, stdout } = await lectern('doctor', '--json');
    expect([0, 3]).toContain(code);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ name: 'Node', found: true }));
    expect((await lectern('doctor', '--browser', '/nowhere/chrome')).code).toBe(3);
  });

  it('refuses files that it cannot verify', async () => {
    writeFileSync(join(cwd, 'garbage.epub'), 'This is no EPUB.');
    writeFileSync(join(cwd, 'garbage.pdf'), 'This is no PDF.');
    writeFileSync(join(cwd, 'notes.txt'), 'Notes.');
    for (const [file, expected] of [
      ['gone.epub', 2],
      ['notes.txt', 2],
      ['garbage.epub', 1],
      ['garbage.pdf', 1],
    ] as const) {
      const { code, stderr } = await lectern('verify', file, '--built-in');
      expect(code, `${file}: ${stderr}`).toBe(expected);
      expect(stderr).not.toMatch(/internal fault|\n\s+at /);
    }
  });

  it('takes folders with spaces and other letters, single files and SUMMARY.md', async () => {
    const folder = 'Mein Buch – 日本';
    mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, folder, 'Kapitel eins.md'), '# Ärger\n\nText.\n');
    writeFileSync(join(cwd, folder, 'SUMMARY.md'), '# Summary\n\n- [Ärger](<Kapitel eins.md>)\n');
    const summary = await lectern('build', join(folder, 'SUMMARY.md'), ...QUICK, '--out', join(folder, 'out'));
    expect(summary.code, summary.stderr).toBe(0);
    expect(readdirSync(join(cwd, folder, 'out'))).toHaveLength(1);
    const single = await lectern('build', join(folder, 'Kapitel eins.md'), ...QUICK, '--out', 'single');
    expect(single.code, single.stderr).toBe(0);
  });
});
