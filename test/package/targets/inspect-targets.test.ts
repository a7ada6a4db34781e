import { describe, expect, it } from 'vitest';
import { defaults } from '../../../src/config/index.js';
import type { Resource } from '../../../src/model/manuscript.js';
import type { PackagedResource, PackagePlan } from '../../../src/package/plan.js';
import { inspectTargets } from '../../../src/package/targets/inspect-targets.js';
import { type BookText, publicationOf } from '../publication.js';

const resource = (path: string, mediaType: string, width = 0, height = 0): Resource => ({
  path,
  mediaType,
  size: 1,
  width,
  height,
  content: { bytes: new Uint8Array(1) },
});

const ROW = (columns: number) => `<table><tr>${'<td>x</td>'.repeat(columns)}</tr></table>`;

/** `shop: id` of everything that each shop finds. */
function found(html: string, more: Partial<BookText> & { size?: number; maxImageSize?: number } = {}): string[] {
  const { size = 1, maxImageSize = 0, ...text } = more;
  const publication = publicationOf({
    chapters: [{ id: 'c', html: `<section><h1>C</h1>${html}</section>` }],
    ...text,
  });
  return ['apple', 'google', 'kindle', 'kobo', 'thorium'].flatMap((target) => {
    const epub = { ...defaults.epub, targets: [target], maxImageSize };
    const plan = {
      publication: { ...publication, config: { ...publication.config, epub } },
      resources: [{ size } as PackagedResource],
    } as unknown as PackagePlan;
    return inspectTargets(plan).map(({ id }) => `${target}: ${id.replace('target-', '')}`);
  });
}

describe('the shops', () => {
  it('have nothing against a small book', () => {
    expect(
      found(`<img src="a.jpg" alt="A">${ROW(4)}`, { resources: [resource('a.jpg', 'image/jpeg', 2000, 2800)] }),
    ).toEqual([]);
  });

  it('refuse images with too many pixels, unless they will be made smaller', () => {
    const resources = [resource('a.jpg', 'image/jpeg', 2001, 2800)];
    expect(found('<img src="a.jpg" alt="A">', { resources })).toEqual(['apple: image-large']);
    expect(found('<img src="a.jpg" alt="A">', { resources, maxImageSize: 2300 })).toEqual([]);
    expect(found('', { resources })).toEqual([]);
  });

  it('do not all show GIF', () => {
    const resources = [resource('a.gif', 'image/gif', 10, 10)];
    expect(found('<img src="a.gif" alt="A">', { resources })).toEqual(['apple: image-type']);
  });

  it('do not show WebP', () => {
    const resources = [resource('a.webp', 'image/webp', 10, 10)];
    expect(found('<img src="a.webp" alt="A">', { resources })).toEqual(['apple: image-type', 'kindle: image-type']);
  });

  it.each([
    [1600, 2560, []],
    [1399, 2000, ['apple: cover-size']],
    [620, 900, ['apple: cover-size', 'google: cover-size', 'kindle: cover-size']],
    [5000, 7300, ['google: cover-size']],
  ])('want a cover of the right size: %d × %d', (width, height, findings) => {
    const cover = { resource: resource('cover.png', 'image/png', width, height), alt: 'C' };
    expect(found('', { rest: { cover } })).toEqual(findings);
  });

  it('play no recordings on electronic paper', () => {
    const resources = [resource('a.mp3', 'audio/mpeg')];
    expect(found('<audio src="a.mp3"></audio>', { resources })).toEqual(['kindle: media', 'kobo: media']);
  });

  it('have narrow screens', () => {
    expect(found(ROW(5))).toEqual(['kobo: table-wide']);
    expect(found('<table><tr><td colspan="5">x</td></tr></table>')).toEqual(['kobo: table-wide']);
  });

  it('take no more than so many bytes', () => {
    expect(found('', { size: 651_000_000 })).toEqual(['kindle: file-large']);
    expect(found('', { size: 2_001_000_000 })).toEqual(
      ['apple', 'google', 'kindle', 'kobo'].map((shop) => `${shop}: file-large`),
    );
  });

  it('are named, with what they ask and where', () => {
    const publication = publicationOf({ chapters: [{ id: 'c', html: `<section><h1>C</h1>${ROW(12)}</section>` }] });
    const config = { ...publication.config, epub: { ...defaults.epub, targets: ['kobo', 'kobo'] } };
    const plan = { publication: { ...publication, config }, resources: [] } as unknown as PackagePlan;
    expect(inspectTargets(plan)).toEqual([
      {
        id: 'target-table-wide',
        severity: 'warning',
        message: 'Unexpected table of 12 columns, expected at most 4 for Kobo',
        place: { file: 'c.md', line: 1, column: 20 },
        hint: 'Use fewer columns, exchange rows and columns, or split the table.',
        clauses: ['Kobo EPUB Guidelines'],
      },
    ]);
  });
});
