import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which folders and files of src/ a folder or file may import besides its own: the layout is the architecture. */
const CONTRACT = ['model', 'diagnostic.ts', 'host.ts', 'version.ts'];
const STAGES = ['read', 'understand', 'check', 'package', 'print', 'verify', 'report', 'seal'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'diagnostic.ts': [],
  'host.ts': [],
  'version.ts': [],
  model: ['diagnostic.ts'],
  host: ['host.ts'],
  config: CONTRACT,
  ...Object.fromEntries(STAGES.map((stage) => [stage, CONTRACT])),
  read: [...CONTRACT, 'config'],
  // The flow: the only code that knows all stages.
  build: [...CONTRACT, 'config', 'host', ...STAGES],
  'build.ts': [...CONTRACT, 'config', 'build', 'host', ...STAGES],
  'rebuild.ts': [...CONTRACT, 'build.ts', 'build', 'config', 'host', 'seal', 'verify'],
  'index.ts': [...CONTRACT, 'build.ts', 'rebuild.ts', 'build', 'config', 'host', 'report'],
  cli: [...CONTRACT, 'build.ts', 'rebuild.ts', 'build', 'config', 'host', 'report'],
  'cli.ts': ['cli', 'host'],
};

/** What only the host and the command line may touch. */
const EFFECTS = [
  [/from 'node:(fs|fs\/promises|child_process|http|https|net|os)'/, 'files, processes and network belong to the host'],
  [/\bprocess\.(env|exit|stdout|stderr|cwd)\b/, 'the process belongs to the host and the command line'],
  [/\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)|\bperformance\.now\(\)/, 'no clock and no randomness'],
  [/\blocaleCompare\(|\btoLocale\w+\(|\bIntl\.Collator\b/, 'the same order and text on every machine'],
] as const;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));
const imports = new Map(files.map(({ name, text }) => [name, importsOf(name, text)]));

describe('the architecture', () => {
  it('lets a folder import only what the layout allows', () => {
    const wrong = files.flatMap(({ name }) => {
      const allowed = ALLOWED[topOf(name)];
      if (!allowed) return [`${name}: ${topOf(name)} has no place in the layout`];
      return (imports.get(name) ?? [])
        .filter((target) => topOf(target) !== topOf(name) && !allowed.includes(topOf(target)))
        .map((target) => `${name} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('keeps effects in the host and the command line', () => {
    const wrong = files
      .filter(({ name }) => !['host', 'cli', 'cli.ts'].includes(topOf(name)))
      .flatMap(({ name, text }) =>
        EFFECTS.filter(([pattern]) => pattern.test(text)).map(([, why]) => `${name}: ${why}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps files small', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251).map(({ name }) => name);
    expect(long).toEqual([]);
  });
});

function topOf(name: string): string {
  return name.split('/')[0] as string;
}

function importsOf(name: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map((match) => relative(SRC, normalize(join(SRC, dirname(name), match[1] as string))).replaceAll('\\', '/'))
    .filter((target) => target.endsWith('.js'))
    .map((target) => target.replace(/\.js$/, '.ts'));
}

function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      return;
    }
    state.set(name, 'open');
    for (const target of graph.get(name) ?? []) visit(target, [...trail, name]);
    state.set(name, 'done');
  };
  for (const name of graph.keys()) visit(name, []);
  return cycles;
}
