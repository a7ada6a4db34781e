import type { Metadata } from '../model/metadata.js';
import { checkAgents } from './agents.js';
import { deriveIdentifier } from './identifier.js';
import { checkDate, checkIdentifiers, checkLanguage, checkModified, checkTitle, coverAlt } from './metadata-checks.js';
import type { MetadataContext } from './metadata-context.js';

/**
 * Checks what the author wrote, in canonical form, and fills in what is missing: language, direction, identifier
 * (UUID v5 of title, creators and language), sort names, date of modification, the cover's text alternative.
 */
export function completeMetadata(written: Partial<Metadata>, context: MetadataContext): Metadata {
  const title = checkTitle(written.title, context);
  const language = checkLanguage(written.language, context);
  const creators = checkAgents(written.creators ?? [], 'creators', language.tag, context);
  const contributors = checkAgents(written.contributors ?? [], 'contributors', language.tag, context);
  const { identifier, ...codes } = checkIdentifiers(written, context);
  const date = checkDate(written.date, context);
  const { isbn: _isbn, printIsbn: _printIsbn, doi: _doi, date: _date, cover, ...kept } = written;
  return {
    ...kept,
    title,
    language: language.tag,
    direction: written.direction ?? language.direction,
    writingMode: written.writingMode ?? 'horizontal-tb',
    identifier: identifier ?? deriveIdentifier([title, ...creators.map((creator) => creator.name), language.tag]),
    ...codes,
    ...(date && { date }),
    creators,
    contributors,
    modified: checkModified(date, context),
    subjects: written.subjects ?? [],
    ...(cover && { cover: { ...cover, alt: cover.alt || coverAlt(title, creators, context) } }),
  };
}
