import type { Diagnostic, Place } from '../diagnostic.js';
import { finding } from './finding.js';
import { languageInvalid } from './findings/metadata.js';
import { suggestLanguage } from './language.js';

/** Says that a language tag is not BCP 47, and which one was probably meant. */
export function languageFinding(written: string, place: Place | undefined): Diagnostic {
  return finding(languageInvalid, {
    message: `Unexpected language "${written}", expected a BCP 47 tag`,
    place,
    found: written,
    expected: 'a BCP 47 language tag',
    hint: `Write a tag such as \`${suggestLanguage(written) ?? 'en-GB'}\``,
  });
}
