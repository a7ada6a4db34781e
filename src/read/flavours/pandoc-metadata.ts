import { licenceOf, type Settings } from '../../config/index.js';
import { listOf, textOf, textsOf } from './entries.js';
import { readAuthors } from './people.js';

/** Metadata in the words of pandoc, as they stand in a metadata file or at the head of a document. */
export function pandocMetadata(value: Readonly<Record<string, unknown>>): NonNullable<Settings['metadata']> {
  const language = textOf(value.lang ?? value.language);
  const licence = textOf(value.license ?? value.licence);
  const cover = textOf(value['cover-image']);
  const subjects = listOf(value.keywords ?? value.subject)
    .flatMap((one) => textOf(one) ?? [])
    .map((text) => ({ text }));
  return {
    ...textsOf(value, ['title', 'subtitle', 'date', 'publisher', 'rights', 'identifier', 'description']),
    ...(language && { language }),
    ...readAuthors(value.author ?? value.authors ?? value.creator),
    ...(licence && { licence: licenceOf(licence) }),
    ...(cover && { cover: { path: cover, alt: '' } }),
    ...(subjects.length > 0 && { subjects }),
  };
}
