import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import { type BookFiles, faultsOf, makeBook } from './make-book.js';

/**
 * More runs, and other seeds, with LECTERN_FUZZ_RUNS and LECTERN_FUZZ_SEED; a failure prints both. LECTERN_FUZZ_MINUTES
 * ends all kinds of books together after so long, however many runs are left.
 */
const runs = Number(process.env.LECTERN_FUZZ_RUNS ?? 15);
const seed = Number(process.env.LECTERN_FUZZ_SEED ?? 20_260_101);
const SLOWEST = 10_000;
const minutes = process.env.LECTERN_FUZZ_MINUTES;
const KINDS = 6;
const share = minutes === undefined ? undefined : (Number(minutes) * 60_000) / KINDS;
const PATIENCE = share === undefined ? runs * SLOWEST : share + 60_000;
const parameters = {
  seed,
  numRuns: runs,
  ...(share !== undefined && { interruptAfterTimeLimit: share, markInterruptAsFailure: false }),
};

const YAML = 'title: Fuzz\nlanguage: en\nepub: {embed-fonts: false}\n';
const SIGNS = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '](',
    '](#a)',
    '![',
    '[^1]',
    '[^1]: ',
    '{',
    '}',
    '{#a .b c=d}',
    '$',
    '$$',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '</b>',
    '<script>alert(1)</script>',
    '<a href="javascript:x">',
    '<img src=//x onerror=y>',
    '<!--',
  ],
  ...[
    '-->',
    '<svg><script>',
    '</svg>',
    '<table><td>',
    '<math>',
    '<style>',
    '<iframe src="http://x">',
    '&',
    '&#0;',
    '&amp;',
  ],
  ...['\n', '\n\n', '\n\n# ', '\n\n> ', '\n\n- ', '\n1. ', '\n\n    ', '\n|', '|\n|-|\n', '\n::: {.note}\n', '\n:::\n'],
  ...['\n---\n', ' ', '  \n', '\t', '\\', ':', '"', "'", '--', '...', '\u202E', '\uD800', '\uFFFE', '\0', '\u200B'],
  ...[
    '[x](JaVaScRiPt:alert(1))',
    '[x]: data:text/html,y',
    '<https://a.example>',
    'word',
    'Ärger',
    '日本',
    'שלום',
    '🙂',
  ],
];
const markdown = fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((parts) => parts.join(''));

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title><style>a{}</style><rect onload="x()" width="9" height="9" fill="url(#g)"/><a href="javascript:x"><text>A</text></a></svg>';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(8),
    put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 6 },
);
const edited = (text: string, changes: readonly Edit[]) =>
  changes.reduce((result, { at, drop, put }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + put + result.slice(start + drop);
  }, text);

describe('books that chance has spoilt', { timeout: PATIENCE }, () => {
  let host: NodeHost;
  beforeAll(() => {
    host = nodeHost();
  });
  const tried = new Map<string, number>();
  afterAll(async () => {
    // How many there were is not known beforehand.
    if (share !== undefined) console.log([...tried].map(([kind, count]) => `${count} × ${kind}`).join('\n'));
    await host.close();
  });

  const hold = async (files: BookFiles) => {
    const kind = expect.getState().currentTestName ?? '';
    tried.set(kind, (tried.get(kind) ?? 0) + 1);
    const made = await makeBook(files, host);
    expect(faultsOf(made)).toEqual([]);
    expect(made.milliseconds).toBeLessThan(SLOWEST);
    return made;
  };
  const check = <Value>(arbitrary: fc.Arbitrary<Value>, files: (value: Value) => BookFiles) =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (value) => void (await hold(files(value)))),
      parameters,
    );

  it('Markdown', () => check(markdown, (text) => ({ 'book.yaml': YAML, 'a.md': `# A\n\n${text}\n` })));

  it('book.yaml', () =>
    check(edits, (changes) => ({
      'book.yaml': edited(`${YAML}creators: [{name: A, role: aut}]\nchapters: [a.md]\nlimits: {depth: 9}\n`, changes),
      'a.md': '# A\n\nText.\n',
    })));

  it('front matter', () =>
    check(edits, (changes) => ({
      'book.yaml': YAML,
      'a.md': edited('---\ntitle: A\nlang: de\nepub-type: preface\n---\n\n# A\n\nText.\n', changes),
    })));

  it('SVG', () =>
    check(edits, (changes) => ({
      'book.yaml': YAML,
      'a.md': '# A\n\n![A square](a.svg)\n',
      'a.svg': edited(SVG, changes),
    })));

  it('headers of images', () =>
    check(fc.tuple(fc.nat(60), fc.uint8Array({ minLength: 1, maxLength: 8 })), ([at, bytes]) => {
      const image = Uint8Array.from(PNG);
      image.set(bytes.subarray(0, Math.max(0, image.length - at)), at);
      return { 'book.yaml': YAML, 'a.md': '# A\n\n![A point](a.png)\n', 'a.png': image };
    }));

  it('keeps every word of plain paragraphs', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ÿ]{2,9}$/), { minLength: 1, maxLength: 30 });
    return fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const text = paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n');
        const { texts } = await hold({ 'book.yaml': YAML, 'a.md': `# A\n\n${text}\n` });
        const chapter = [...texts.values()].join('\n');
        for (const paragraph of paragraphs) expect(chapter).toContain(paragraph.join(' '));
      }),
      parameters,
    );
  });
});
