import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { understandFindings } from '../../src/understand/findings.js';
import { understand } from '../../src/understand/index.js';
import { LABEL_LANGUAGES, labelsFor } from '../../src/understand/labels/index.js';
import { walkElements } from '../../src/understand/walk.js';
import { documentOf, manuscriptOf } from './manuscript.js';

const SPLIT = '# One\n\n[b](#below) A[^a]\n\n# Two\n\n## Below\n\nB[^a]\n\n[^a]: Note.\n';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title>${content}</svg>`;
const multiplied = (reference: (id: string) => string, levels: number) =>
  Array.from({ length: levels }, (_, level) => `<g id="g${level + 1}">${reference(`g${level}`).repeat(10)}</g>`).join(
    '',
  );
const use = (id: string) => `<use href="#${id}"/>`;

describe('drawings that cost more than they weigh', () => {
  const drawing = async (content: string, path = 'a.svg') => {
    const publication = await understand(
      manuscriptOf(
        [documentOf('a.md', `# A\n\n${path ? '![A drawing](a.svg)' : content}\n`)],
        {},
        { 'a.svg': content },
      ),
    );
    return publication.diagnostics.map(({ id, found, place }) => [id, found, place?.line]);
  };

  it('are refused when references multiply them, in a file and in the text', async () => {
    const bomb = svg(`<g id="g0"><path d="M0 0h1"/></g>${multiplied(use, 6)}`);
    expect(await drawing(bomb)).toEqual([['svg-too-large', expect.stringMatching(/^\d{7} elements$/), 3]]);
    expect(await drawing(bomb, '')).toEqual([['svg-too-large', expect.stringMatching(/^\d{7} elements$/), 3]]);
    const masked = (id: string) => `<rect mask="url(#${id})"/>`;
    const masks = `<mask id="g0"><rect/></mask>${multiplied(masked, 6).replaceAll('<g ', '<mask ').replaceAll('</g>', '</mask>')}`;
    expect(await drawing(svg(masks))).toEqual([['svg-too-large', expect.anything(), 3]]);
  });

  it('are refused when references lead on without end, or elements nest too deeply', async () => {
    const chain = Array.from({ length: 5_000 }, (_, index) => `<g id="g${index}">${use(`g${index + 1}`)}</g>`);
    expect(await drawing(svg(`${use('g0')}${chain.join('')}`))).toEqual([['svg-too-large', 'endless references', 3]]);
    expect(await drawing(svg('<g>'.repeat(5_000) + '</g>'.repeat(5_000)))).toEqual([['svg-malformed', undefined, 3]]);
  });

  it('are taken when they refer to themselves, which draws nothing, or to what is small', async () => {
    expect(await drawing(svg(`<g id="g0">${use('g1')}</g><g id="g1">${use('g0')}</g>`))).toEqual([]);
    expect(await drawing(svg(`<g id="g0"><path d="M0 0h1"/></g>${multiplied(use, 3)}`))).toEqual([]);
  });
});

describe('what crosses chapters', () => {
  it('splits a document at its level-1 headings, with links and notes in every part', async () => {
    const publication = await understand(manuscriptOf([documentOf('a.md', SPLIT)], { text: { multipleH1: 'split' } }));
    expect(publication.diagnostics).toEqual([]);
    expect(publication.chapters.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'One'],
      ['a-two', 'Two'],
    ]);
    expect(publication.statistics.notes).toBe(2);
    expect(publication.anchors.get('below')).toBe('a-two');
  });

  it('follows links that are written for pages in folders of their own', async () => {
    const documents = [
      documentOf('posts/a.md', '# A\n\n[b](../b/#c)\n'),
      documentOf('posts/b.md', '# B\n\n## C\n\n[a](../a/) [x](../x/)\n'),
    ];
    const { chapters, diagnostics } = await understand(manuscriptOf(documents));
    expect(JSON.stringify(chapters[0]?.tree)).toContain('"href":"#c"');
    expect(JSON.stringify(chapters[1]?.tree)).toContain(`"href":"#${chapters[0]?.id}"`);
    expect(diagnostics.map(({ found }) => found)).toEqual(['../x/']);
  });

  it('numbers sections and figures in real text', async () => {
    const text = '# One\n\n## Sub\n\n![Cat](cat.png "Caption")\n';
    const options = { text: { numberSections: true, numberFigures: true } };
    const { chapters, contents } = await understand(
      manuscriptOf([documentOf('a.md', text)], options, { 'cat.png': 'x' }),
    );
    expect(contents[0]?.children[0]?.title).toBe('1.1 Sub');
    expect(JSON.stringify(chapters[0]?.tree)).toContain('Figure 1.');
  });

  it('has a space for a line break of a heading in contents and links', async () => {
    const text = '# First<br>*chapter*\n\n## A *heading* <br> broken {#b}\n\nSee [](#b) and [](a.md).\n';
    const { chapters, contents } = await understand(manuscriptOf([documentOf('a.md', text)]));
    expect([contents[0]?.title, contents[0]?.children[0]?.title]).toEqual(['First chapter', 'A heading broken']);
    const inline = contents[0]!.children[0]!.inline;
    expect(toHtml({ type: 'root', children: [...inline] })).toBe('A <em>heading</em> broken');
    expect(JSON.stringify(chapters[0]?.tree)).toContain('"value":"A heading broken"');
    expect(JSON.stringify(chapters[0]?.tree)).toContain('"value":"First chapter"');
  });

  it('gives links without words the numbers of figures and tables', async () => {
    const text =
      '# One\n\n![Cat](cat.png "A cat"){#fig-cat}\n\n| a |\n|---|\n| b |\n\n: Letters {#tbl-letters}\n\nSee [](#fig-cat) and [](#tbl-letters).\n';
    const options = { text: { numberFigures: true } };
    const { chapters } = await understand(manuscriptOf([documentOf('a.md', text)], options, { 'cat.png': 'x' }));
    const links: string[] = [];
    walkElements(chapters[0]!.tree, (node) => {
      if (node.tagName === 'a') links.push(textOf(node));
    });
    expect(links).toEqual(['Figure 1', 'Table 1']);
  });

  it.each([
    ['en', ['Figure 2. Cats', 'Dogs'], ['Figure 2. Cats', 'Figure 3. Dogs']],
    ['en', ['Fig. 1-2: Cats', 'Figure 8 knots'], ['Fig. 1-2: Cats', 'Figure 1. Figure 8 knots']],
    ['en', ['**Figure 4.** Cats', 'FIGURE 5 – Dogs'], ['Figure 4. Cats', 'FIGURE 5 – Dogs']],
    ['en', ['Figure 7', 'Dogs'], ['Figure 7', 'Figure 8. Dogs']],
    ['de', ['Abb. 3: Katzen', 'Hunde'], ['Abb. 3: Katzen', 'Abbildung 4. Hunde']],
    ['hu', ['2. ábra: Macskák'], ['2. ábra: Macskák']],
    ['ja', ['図3：猫', '犬'], ['図3：猫', '図4. 犬']],
  ])('numbers no caption that has a number (%s: %j)', async (language, captions, expected) => {
    const text = captions.map((caption) => `![Alt](cat.png "${caption}")\n`).join('\n');
    const settings = { metadata: { language }, text: { numberFigures: true } };
    const manuscript = manuscriptOf([documentOf('a.md', `# One\n\n${text}`)], settings, { 'cat.png': 'x' });
    const { chapters } = await understand(manuscript);
    const found: string[] = [];
    walkElements(chapters[0]!.tree, (node) => {
      if (node.tagName === 'figcaption') found.push(textOf(node));
    });
    expect(found).toEqual(expected);
  });

  it('says at the line of the stylesheet what may not be in it', async () => {
    const css =
      '@import url(http://a/x.css);\np{background:url(file:///etc/passwd)}\nh1{behavior:url(x.htc);color:red}\n';
    const manuscript = manuscriptOf(
      [documentOf('a.md', '# A\n\nx')],
      { theme: { stylesheets: ['s.css'] } },
      { 's.css': css },
    );
    const { stylesheets, diagnostics } = await understand(manuscript);
    expect(diagnostics.map(({ id, place }) => `${place?.file}:${place?.line} ${id}`)).toEqual([
      's.css:1 stylesheet-reference',
      's.css:3 stylesheet-unsafe',
      's.css:2 stylesheet-reference',
    ]);
    expect(stylesheets[0]?.css).toBe('p{}h1{color:red}');
    expect(stylesheets[0]?.source).toBe(css);
  });

  it('loads the fonts of book.yaml, and says which are none', async () => {
    const font = { family: 'A', weight: 400, style: 'normal' } as const;
    const fonts = ['a.woff2', 'gone.woff2', 'cat.png'].map((path) => ({ ...font, path }));
    const manuscript = manuscriptOf(
      [documentOf('a.md', '# A\n\nx')],
      { typography: { fonts } },
      { 'a.woff2': 'x', 'cat.png': 'x' },
    );
    const { resources, diagnostics } = await understand(manuscript);
    expect(resources.map(({ path }) => path)).toContain('a.woff2');
    expect(diagnostics.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'font-unusable: Unexpected path gone.woff2, expected a file',
      'font-unusable: Unexpected image/png in cat.png, expected a font',
    ]);
  });

  it('has whole labels for every language, and English for others', () => {
    expect(LABEL_LANGUAGES.length).toBeGreaterThanOrEqual(26);
    for (const language of LABEL_LANGUAGES) {
      const labels = labelsFor(language);
      expect(labels.coverOf).toContain('{title}');
      for (const key of ['figure', 'table', 'listing', 'note', 'backToText', 'page'] as const)
        expect(labels[key]).toContain('{n}');
    }
    expect(labelsFor('pt-BR').language).toBe('pt');
    expect(labelsFor('tlh').language).toBe('en');
  });

  it('documents every finding once', () => {
    const ids = understandFindings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(?:-[a-z]+)*$/.test(id))).toBe(true);
  });
});

describe('what may not be in a tree', () => {
  const vectors = [
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><use href="https://example.org/x.svg#a"/></svg>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<math><maction actiontype="statusline#http://x" xlink:href="javascript:alert(1)">x</maction></math>',
    '<p style="background:ur\\6c(https://example.org/x)">x</p>',
    '<video src="https://example.org/v.mp4" poster="//example.org/p.png"></video>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<x-y onclick="alert(1)">x</x-y>',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x]{onclick="alert(1)" style="position:fixed"}',
  ];
  for (const vector of vectors) {
    it(vector, async () => {
      const { chapters, diagnostics } = await understand(manuscriptOf([documentOf('a.md', `# A\n\n${vector}\n`)]));
      const tree = JSON.stringify(chapters[0]?.tree, (key, value) => (key === 'position' ? undefined : value));
      expect(tree).not.toMatch(/alert\(1\)|javascript:|example\.org\/(?:x\.svg|v|p)|"on[a-z]+"/i);
      expect(diagnostics.length + Number(vector.startsWith('['))).toBeGreaterThan(0);
    });
  }
});
