import { describe, expect, it } from 'vitest';
import { completeConfig, mergeSettings } from '../../src/config/index.js';
import { nearest } from '../../src/config/nearest.js';

const metadata = { title: 'T', language: 'en' };

describe('completeConfig', () => {
  it('lets flags win over the project file, and that over defaults', () => {
    const { config } = completeConfig(
      { metadata, page: { size: 'a4', margins: { inner: '3cm' } }, pdf: { cropMarks: true } },
      { page: { size: 'letter' }, pdf: { bleed: '3mm' } },
      {},
    );
    expect(config.page).toMatchObject({ size: 'letter', width: '8.5in', height: '11in', recto: true });
    expect(config.page.margins).toMatchObject({ inner: '3cm', outer: '24mm' });
    expect(config.pdf).toEqual({ conformance: 'auto', bleed: '3mm', cropMarks: true, cover: true });
  });

  it('derives what the author leaves out, the same every time', () => {
    const settings = { metadata: { ...metadata, language: 'ar', creators: [{ name: 'Ann Author', roles: [] }] } };
    const { config, diagnostics } = completeConfig(settings, {}, {});
    expect(diagnostics).toEqual([]);
    expect(config.metadata).toMatchObject({
      direction: 'rtl',
      writingMode: 'horizontal-tb',
      creators: [{ name: 'Ann Author', roles: ['aut'], fileAs: 'Author, Ann' }],
      modified: '2000-01-01T00:00:00Z',
    });
    expect(completeConfig(settings, {}, {}).config.metadata.identifier).toBe(config.metadata.identifier);
  });

  it('takes the identifier from the ISBN, then the DOI', () => {
    const of = (more: object) => completeConfig({ metadata: { ...metadata, ...more } }, {}, {}).config.metadata;
    expect(of({ isbn: '0-306-40615-2' })).toMatchObject({
      isbn: '9780306406157',
      identifier: 'urn:isbn:9780306406157',
    });
    expect(of({ doi: 'doi:10.1000/182' })).toMatchObject({
      doi: '10.1000/182',
      identifier: 'https://doi.org/10.1000/182',
    });
  });

  it('does not blame the project file for what a flag says', () => {
    const placeOf = () => ({ file: 'book.yaml', line: 2 });
    const wrong = completeConfig({ metadata }, { metadata: { language: 'english' } }, { file: 'book.yaml', placeOf });
    expect(wrong.diagnostics).toMatchObject([{ id: 'language-invalid' }]);
    expect(wrong.diagnostics[0]).not.toHaveProperty('place');
  });

  it('answers for dotted keys with and without "metadata."', () => {
    const place = { file: 'book.yaml', line: 3 };
    const { config } = completeConfig({ metadata }, {}, { placeOf: (key) => (key === 'title' ? place : undefined) });
    expect(config.placeOf('title')).toBe(place);
    expect(config.placeOf('metadata.title')).toBe(place);
  });
});

describe('mergeSettings', () => {
  it('merges objects, replaces lists', () => {
    expect(
      mergeSettings({ theme: { name: 'classic', stylesheets: ['a.css'] } }, { theme: { stylesheets: ['b.css'] } }),
    ).toEqual({ theme: { name: 'classic', stylesheets: ['b.css'] } });
  });
});

describe('nearest', () => {
  it('finds one typo, not another word', () => {
    expect(nearest('langauge', ['language', 'licence'])).toBe('language');
    expect(nearest('colour', ['language', 'licence'])).toBeUndefined();
  });
});
