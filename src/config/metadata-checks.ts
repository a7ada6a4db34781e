import type { Agent, Metadata } from '../model/metadata.js';
import { modifiedInstant, parseDate } from './date.js';
import { finding } from './finding.js';
import {
  coverAltDerived,
  dateInvalid,
  identifierInvalid,
  languageMissing,
  sourceDateInvalid,
  titleMissing,
} from './findings/metadata.js';
import { parseDoi, parseIdentifier } from './identifier.js';
import { parseIsbn } from './isbn.js';
import { parseLanguage, suggestLanguage } from './language.js';
import { languageFinding } from './language-finding.js';
import type { MetadataContext } from './metadata-context.js';

export function checkTitle(title: string | undefined, { report, placeOf, file }: MetadataContext): string {
  const text = title?.trim();
  if (text) return text;
  report(
    finding(titleMissing, {
      message: 'Unexpected book without a title, expected the key "title"',
      place: placeOf('title') ?? (file === undefined ? undefined : { file, line: 1 }),
      expected: 'title',
      hint: 'Add a line such as `title: The Name of the Book`',
    }),
  );
  return 'Untitled';
}

export function checkLanguage(
  written: string | undefined,
  { report, placeOf, file, assumedLanguage }: MetadataContext,
) {
  const fallback = parseLanguage(assumedLanguage ?? 'en') ?? ({ tag: 'en', direction: 'ltr' } as const);
  if (written === undefined || written.trim() === '') {
    const place = placeOf('language') ?? (file === undefined ? undefined : { file, line: 1 });
    report(
      finding(languageMissing, {
        message: `Unexpected book without a language, expected the key "language" ("${fallback.tag}" is assumed)`,
        place,
        expected: 'a BCP 47 language tag',
        hint: `Add a line such as \`language: ${fallback.tag}\` to book.yaml`,
      }),
    );
    return fallback;
  }
  const parsed = parseLanguage(written);
  if (parsed) return parsed;
  report(languageFinding(written, placeOf('language')));
  return parseLanguage(suggestLanguage(written) ?? '') ?? fallback;
}

const ISBN = 'an ISBN with a correct check digit';

/** ISBNs, DOI and the identifier as a URI: the one written, else that of the ISBN, else that of the DOI. */
export function checkIdentifiers(
  written: Partial<Metadata>,
  context: MetadataContext,
): Pick<Partial<Metadata>, 'identifier' | 'isbn' | 'printIsbn' | 'doi'> {
  const isbn = checkIdentifier('isbn', written.isbn, parseIsbn, ISBN, context);
  const printIsbn = checkIdentifier('print-isbn', written.printIsbn, parseIsbn, ISBN, context);
  const doi = checkIdentifier('doi', written.doi, parseDoi, 'a DOI such as 10.1000/182', context);
  const own = checkIdentifier('identifier', written.identifier, parseIdentifier, 'an ISBN, DOI, UUID or URI', context);
  const identifier = own ?? (isbn && `urn:isbn:${isbn}`) ?? (doi && `https://doi.org/${doi}`);
  return {
    ...(identifier && { identifier }),
    ...(isbn && { isbn }),
    ...(printIsbn && { printIsbn }),
    ...(doi && { doi }),
  };
}

function checkIdentifier(
  key: string,
  written: string | undefined,
  parse: (text: string) => string | undefined,
  expected: string,
  { report, placeOf }: MetadataContext,
): string | undefined {
  if (written === undefined) return undefined;
  const parsed = parse(written);
  if (parsed === undefined) {
    report(
      finding(identifierInvalid, {
        message: `Unexpected ${key} "${written}", expected ${expected}`,
        place: placeOf(key),
        found: written,
        expected,
        hint: 'Correct it, or remove the line to have a stable identifier derived',
      }),
    );
  }
  return parsed;
}

export function checkDate(written: string | undefined, { report, placeOf }: MetadataContext): string | undefined {
  if (written === undefined) return undefined;
  const date = parseDate(written);
  if (date === undefined) {
    report(
      finding(dateInvalid, {
        message: `Unexpected date "${written}", expected a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD`,
        place: placeOf('date'),
        found: written,
        expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
        hint: 'Write the publication date in this form, or remove the line',
      }),
    );
  }
  return date;
}

export function checkModified(date: string | undefined, { report, sourceDateEpoch }: MetadataContext): string {
  const { modified, invalid } = modifiedInstant(sourceDateEpoch, date);
  if (invalid) {
    report(
      finding(sourceDateInvalid, {
        message: `Unexpected SOURCE_DATE_EPOCH "${sourceDateEpoch}", expected seconds since 1970`,
        found: sourceDateEpoch,
        expected: 'a whole number of seconds',
        hint: 'Set it to the output of `git log -1 --format=%ct`, or unset it',
      }),
    );
  }
  return modified;
}

// Title and names, without words of any language, so that it reads aloud well in every book.
export function coverAlt(title: string, creators: readonly Agent[], { report, placeOf }: MetadataContext): string {
  const alt = [title, creators.map((creator) => creator.name).join(', ')].filter(Boolean).join('. ');
  report(
    finding(coverAltDerived, {
      message: `Unexpected cover without a text alternative, expected the key "cover.alt" ("${alt}" is used)`,
      place: placeOf('cover'),
      expected: 'cover.alt',
      hint: 'Describe what the cover shows in `cover: {image: …, alt: …}`',
    }),
  );
  return alt;
}
