import type { Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Place } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { placeIn } from '../place.js';
import { composedDashes } from '../prepare/compose-dashes.js';

/** Every character the publication prints, with the place of its first use (none for generated text). */
export type UsedCharacters = ReadonlyMap<string, Place | undefined>;

/** Characters that leave no mark on the page, or that layout itself provides. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029]/u;

/** Whether a character has to be drawn by a font. */
export function isVisible(character: string): boolean {
  return !INVISIBLE.test(character);
}

/** Gathers the characters of all chapters and of `generated` (title page, labels, running heads). */
export function usedCharacters(publication: Publication, generated: string): UsedCharacters {
  const used = new Map<string, Place | undefined>();
  for (const chapter of publication.chapters) {
    visitParents(chapter.tree, 'text', (node: Text, ancestors) => {
      for (const character of composedDashes(node.value)) {
        if (!used.has(character) && isVisible(character)) used.set(character, placeIn(chapter, [...ancestors, node]));
      }
    });
  }
  for (const character of PRINTABLE + composedDashes(generated)) {
    if (!used.has(character) && isVisible(character)) used.set(character, undefined);
  }
  return used;
}

// Hyphens, folios, list markers and leaders are drawn by the layout.
const PRINTABLE = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0•◦▪…\u21a9\u21b5`;
