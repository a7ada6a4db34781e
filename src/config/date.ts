/** Used when neither SOURCE_DATE_EPOCH nor a publication date says when the book was last changed: never the clock. */
const FIXED_INSTANT = '2000-01-01T00:00:00Z';

/** A calendar date that exists, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a time after it is dropped); else undefined. */
export function parseDate(written: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(written.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month}`;
  return Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month)) ? `${year}-${month}-${day}` : undefined;
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/**
 * When the book counts as last modified (`dcterms:modified`, EPUB 3.3 §5.5.4), so that the same input gives the
 * same bytes: SOURCE_DATE_EPOCH (seconds), else the publication date, else 2000-01-01. `invalid` says that
 * SOURCE_DATE_EPOCH is set and is not a number of seconds.
 */
export function modifiedInstant(
  epoch: string | undefined,
  date: string | undefined,
): { readonly modified: string; readonly invalid: boolean } {
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch.trim()) ? Number(epoch) : undefined;
  if (seconds !== undefined) {
    return { modified: `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`, invalid: false };
  }
  const invalid = epoch !== undefined && epoch.trim() !== '';
  return { modified: date ? `${`${date}-01-01`.slice(0, 10)}T00:00:00Z` : FIXED_INSTANT, invalid };
}
