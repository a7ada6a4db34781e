import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/model/config.js';
import type { Publication } from '../../../src/model/publication.js';
import { accessibilityElements } from '../../../src/package/accessibility/accessibility-elements.js';
import { contentInventory } from '../../../src/package/accessibility/content-inventory.js';
import { type BookText, publicationOf } from '../publication.js';

const facts = { pages: 0, pageSource: undefined, hasAnimatedImages: false, claimConformance: false };

function elements(publication: Publication, more: Partial<typeof facts> & { pageSource?: string } = {}) {
  const inventory = contentInventory(publication);
  return accessibilityElements(publication, { inventory, ...facts, ...more });
}

function values(
  html: string,
  property: string,
  more = {},
  rest: Partial<BookText> = {},
): readonly (string | undefined)[] {
  const publication = publicationOf({ chapters: [{ id: 'c', html: `<section><h1>C</h1>${html}</section>` }], ...rest });
  return elements(publication, more)
    .filter(({ attributes }) => attributes.property === property)
    .map(({ text }) => text);
}

const features = (html: string, more = {}, rest: Partial<BookText> = {}) =>
  values(html, 'schema:accessibilityFeature', more, rest);
const sufficient = (html: string) => values(html, 'schema:accessModeSufficient');

const DESCRIBED = '<img src="a.png" alt="A cat">';
const UNDESCRIBED = '<img src="b.png">';
const VIDEO = '<video src="v.mp4" aria-details="t"><track kind="captions" src="v.vtt"></video>';

describe('access modes', () => {
  it.each([
    ['text', '<p>Text</p>', ['textual'], ['textual']],
    ['decorative images', '<img src="a.png" alt="">', ['textual'], ['textual']],
    ['described images', DESCRIBED, ['textual', 'visual'], ['textual', 'textual,visual']],
    ['an undescribed image', DESCRIBED + UNDESCRIBED, ['textual', 'visual'], ['textual,visual']],
    ['an unnamed drawing', '<svg><path d="M0 0"/></svg>', ['textual', 'visual'], ['textual,visual']],
    ['mathematics is text', '<math><mi>x</mi></math>', ['textual'], ['textual']],
    ['audio', '<audio src="a.mp3"></audio>', ['textual', 'auditory'], ['textual,auditory']],
    [
      'a video with transcript',
      VIDEO,
      ['textual', 'visual', 'auditory'],
      ['textual', 'textual,visual', 'textual,visual,auditory'],
    ],
  ])('%s', (_, html, modes, sets) => {
    expect(values(html, 'schema:accessMode')).toEqual(modes);
    expect(sufficient(html)).toEqual(sets);
  });
});

describe('features are claimed only when present in full', () => {
  it.each([
    ['alternativeText', DESCRIBED, DESCRIBED + UNDESCRIBED],
    ['alternativeText', '<svg role="img"><title>A disc</title></svg>', '<svg><path d="M0 0"/></svg>'],
    ['longDescription', '<img src="a.png" alt="A" aria-details="d">', DESCRIBED],
    ['describedMath', '<math alttext="x"><mi>x</mi></math>', '<math alttext="x"></math><math></math>'],
    ['MathML', '<math></math>', '<p>x</p>'],
    ['ARIA', '<aside role="note"></aside>', '<aside></aside>'],
    ['transcript', VIDEO, '<video src="v.mp4"></video>'],
    ['closedCaptions', VIDEO, `${VIDEO}<video src="v.mp4"></video>`],
    ['rubyAnnotations', '<ruby>漢<rt>かん</rt></ruby>', '<p>漢</p>'],
    ['highContrastDisplay', '<p>Text</p>', DESCRIBED],
  ])('%s', (feature, present, absent) => {
    expect(features(present)).toContain(feature);
    expect(features(absent)).not.toContain(feature);
  });

  it('page numbers, with their source', () => {
    expect(features('', { pages: 2 })).toEqual(expect.arrayContaining(['pageBreakMarkers', 'pageNavigation']));
    expect(features('')).not.toContain('pageNavigation');
    expect(values('', 'pageBreakSource')).toEqual([]);
    expect(values('', 'pageBreakSource', { pages: 2 })).toEqual(['The Sample (PDF)']);
    expect(values('', 'pageBreakSource', { pages: 2, pageSource: 'urn:isbn:1' })).toEqual(['urn:isbn:1']);
    expect(values('<span role="doc-pagebreak" aria-label="1"></span>', 'pageBreakSource', { pages: 1 })).toEqual([
      'none',
    ]);
  });

  it('display, unless the author’s styles overrule the reader', () => {
    const styled = (css: string) => features('', {}, { rest: { stylesheets: [{ path: 'a.css', css, media: 'all' }] } });
    expect(styled('p { margin: 0; }')).toContain('displayTransformability');
    expect(styled('p { font-size: 12pt !important; }')).not.toContain('displayTransformability');
    expect(styled('p { color: #777; }')).not.toContain('highContrastDisplay');
  });

  it('an index with links', () => {
    const index = (html: string) => [{ id: 'i', type: 'index', html: `<section><h1>Index</h1>${html}</section>` }];
    expect(features('', {}, { chapters: index('<a href="#x">Cat</a>') })).toContain('index');
    expect(features('', {}, { chapters: index('Cat, 12') })).not.toContain('index');
  });
});

describe('hazards', () => {
  const hazards = (html: string, more = {}, rest = {}) => values(html, 'schema:accessibilityHazard', more, rest);

  it('are none in still text, unknown in what moves or sounds, and as the author says', () => {
    expect(hazards(DESCRIBED)).toEqual(['none']);
    expect(hazards('<audio src="a.mp3"></audio>')).toEqual([
      'noFlashingHazard',
      'noMotionSimulationHazard',
      'unknownSoundHazard',
    ]);
    expect(hazards(DESCRIBED, { hasAnimatedImages: true })).toEqual([
      'unknownFlashingHazard',
      'unknownMotionSimulationHazard',
      'noSoundHazard',
    ]);
    const config = { accessibility: { hazards: ['flashing'] } } as Partial<Config>;
    expect(hazards('', {}, { config })).toEqual(['flashing']);
  });
});

describe('the summary', () => {
  const summaryOf = (language: string, rest: Partial<BookText> = {}) =>
    elements(
      publicationOf({
        chapters: [{ id: 'c', html: '<section><h1>C</h1></section>' }],
        metadata: { language },
        ...rest,
      }),
    ).find(({ attributes }) => attributes.property === 'schema:accessibilitySummary')!;

  it('is in the book’s language, or in English and says so', () => {
    expect(summaryOf('de-AT').text).toMatch(/^Der Text passt sich/);
    expect(summaryOf('de-AT').attributes['xml:lang']).toBeUndefined();
    expect(summaryOf('ja').text).toMatch(/^本文は.*。目次と見出しで移動できます。$/);
    expect(summaryOf('cy')).toMatchObject({
      attributes: { 'xml:lang': 'en' },
      text: expect.stringMatching(/^The text/),
    });
  });

  it('is the author’s where there is one', () => {
    const config = { accessibility: { hazards: [], summary: 'All is well.' } } as Partial<Config>;
    expect(summaryOf('de', { config }).text).toBe('All is well.');
  });
});

describe('conformance', () => {
  const certified = {
    accessibility: { hazards: [], certifiedBy: 'Ada Checker', certifierReport: 'https://example.org/r' },
  };
  const claims = (claimConformance: boolean, config?: Partial<Config>) =>
    values('', 'dcterms:conformsTo', { claimConformance }, config ? { config } : {});

  it('is claimed when the checks passed and somebody answers for it, and only then', () => {
    expect(claims(true, certified as Partial<Config>)).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
    expect(claims(false, certified as Partial<Config>)).toEqual([]);
    expect(claims(true)).toEqual([]);
  });

  it('names the evaluator and the report as refinements of the claim', () => {
    const publication = publicationOf({
      chapters: [{ id: 'c', html: '<section><h1>C</h1></section>' }],
      config: certified as Partial<Config>,
    });
    const made = elements(publication, { claimConformance: true });
    const byProperty = (name: string) =>
      made.find(({ attributes }) => attributes.property === name || attributes.rel === name);
    expect(byProperty('dcterms:conformsTo')!.attributes.id).toBe('conformance');
    expect(byProperty('a11y:certifiedBy')!.attributes).toMatchObject({ refines: '#conformance', id: 'certifier' });
    expect(byProperty('a11y:certifierReport')!.attributes).toMatchObject({
      refines: '#certifier',
      href: 'https://example.org/r',
    });
  });
});

const VOCABULARY = join(import.meta.dirname, '../../../../shared/reference/a11y-discov-vocab.json');

describe('the vocabulary', () => {
  it.skipIf(!existsSync(VOCABULARY) && !process.env.LECTERN_REQUIRE_VALIDATORS)(
    'has every value that is used, none of them deprecated',
    () => {
      const vocabulary = JSON.parse(readFileSync(VOCABULARY, 'utf8')) as Record<
        string,
        { value: string; deprecated: boolean }[]
      >;
      const rich = `${DESCRIBED}${VIDEO}<audio src="a.mp3"></audio><math alttext="x"></math><ruby>漢<rt>x</rt></ruby>`;
      const publication = publicationOf({ chapters: [{ id: 'c', html: `<section><h1>C</h1>${rich}</section>` }] });
      const used = elements(publication, { pages: 1 }).filter(({ attributes }) =>
        attributes.property?.startsWith('schema:'),
      );
      const unknown = used.flatMap(({ attributes, text }) => {
        const allowed = vocabulary[attributes.property!.slice(7)]?.filter(({ deprecated }) => !deprecated);
        return allowed ? text!.split(',').filter((value) => !allowed.some((one) => one.value === value)) : [];
      });
      expect(unknown).toEqual([]);
    },
  );
});
