import { describe, expect, it } from 'vitest';
import { modifiedInstant, parseDate } from '../../src/config/date.js';
import { deriveIdentifier, parseDoi, parseIdentifier } from '../../src/config/identifier.js';
import { parseIsbn } from '../../src/config/isbn.js';
import { licenceOf } from '../../src/config/licence.js';

describe('parseIsbn', () => {
  it.each([
    ['978-3-16-148410-0', '9783161484100'],
    ['ISBN 978 3 16 148410 0', '9783161484100'],
    ['urn:isbn:9783161484100', '9783161484100'],
    ['0-306-40615-2', '9780306406157'],
    ['080442957X', '9780804429573'],
    ['978-3-16-148410-1', undefined],
    ['0-306-40615-3', undefined],
    ['12345', undefined],
    ['9773161484100', undefined],
  ])('reads %s', (written, isbn) => {
    expect(parseIsbn(written)).toBe(isbn);
  });
});

describe('parseIdentifier', () => {
  it.each([
    ['9783161484100', 'urn:isbn:9783161484100'],
    ['urn:isbn:9783161484101', undefined],
    ['7A1C9C1E-5B3F-4B0A-9D8E-2F6A1B3C4D5E', 'urn:uuid:7a1c9c1e-5b3f-4b0a-9d8e-2f6a1b3c4d5e'],
    ['urn:uuid:123', undefined],
    ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
    ['https://example.org/book', 'https://example.org/book'],
    ['my book', undefined],
  ])('reads %s', (written, identifier) => {
    expect(parseIdentifier(written)).toBe(identifier);
  });

  it('takes a DOI out of its resolver', () => {
    expect(parseDoi('https://doi.org/10.1000/182')).toBe('10.1000/182');
    expect(parseDoi('11.1000/182')).toBeUndefined();
  });
});

describe('deriveIdentifier', () => {
  it('is a version 5 UUID that depends on every part and on nothing else', () => {
    const id = deriveIdentifier(['Title', 'Author', 'en']);
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(deriveIdentifier(['Title', 'Author', 'en'])).toBe(id);
    expect(deriveIdentifier(['Title', 'Author', 'de'])).not.toBe(id);
    expect(deriveIdentifier(['TitleAuthor', '', 'en'])).not.toBe(id);
    expect(deriveIdentifier(['Caf\u00e9'])).toBe(deriveIdentifier(['Cafe\u0301']));
  });
});

describe('dates', () => {
  it.each([
    ['2026', '2026'],
    ['2026-02', '2026-02'],
    ['2024-02-29', '2024-02-29'],
    ['2026-11-24T10:00:00Z', '2026-11-24'],
    ['2023-02-29', undefined],
    ['1900-02-29', undefined],
    ['2026-13', undefined],
    ['24 November 2026', undefined],
  ])('reads %s', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it('takes the instant of modification from SOURCE_DATE_EPOCH, the date, or a fixed day', () => {
    expect(modifiedInstant('1700000000', '2020')).toEqual({ modified: '2023-11-14T22:13:20Z', invalid: false });
    expect(modifiedInstant(undefined, '2020-05')).toEqual({ modified: '2020-05-01T00:00:00Z', invalid: false });
    expect(modifiedInstant(undefined, undefined)).toEqual({ modified: '2000-01-01T00:00:00Z', invalid: false });
    expect(modifiedInstant('now', '2020')).toEqual({ modified: '2020-01-01T00:00:00Z', invalid: true });
  });
});

describe('licenceOf', () => {
  it('knows the addresses of Creative Commons', () => {
    expect(licenceOf('CC-BY-NC-SA-3.0').url).toBe('https://creativecommons.org/licenses/by-nc-sa/3.0/');
    expect(licenceOf('CC BY 4.0').url).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(licenceOf('CC0-1.0').url).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(licenceOf('MIT')).toEqual({ name: 'MIT' });
  });
});
