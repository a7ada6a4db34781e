import type { ContentInventory } from './content-inventory.js';
import type { SummarySentences } from './summary-sentences.js';
import { furtherSentences } from './summary-sentences-further.js';
import { westernSentences } from './summary-sentences-western.js';

const summarySentences: Readonly<Record<string, SummarySentences>> = { ...westernSentences, ...furtherSentences };

/** A summary with the language it is in. */
export interface AccessibilitySummary {
  readonly text: string;
  readonly language: string;
}

/** Languages written without a space between sentences. */
const UNSPACED = new Set(['ja', 'zh']);

/** Sentences about what the book offers, in its language where Lectern knows it, else in English. */
export function accessibilitySummary(
  language: string,
  inventory: ContentInventory,
  facts: { readonly pages: number; readonly isTextSufficient: boolean },
): AccessibilitySummary {
  const primary = language.toLowerCase().split('-')[0]!;
  const known = primary === 'no' ? 'nb' : primary;
  const spoken = known in summarySentences ? known : 'en';
  const words = summarySentences[spoken]!;
  const { images, undescribedImages, extendedDescriptions, formulas, undescribedFormulas } = inventory;
  const media = inventory.audio + inventory.videos;
  const sentences = [
    facts.isTextSufficient ? words.readable : words.partlyReadable,
    images > 0 && (undescribedImages === 0 ? words.images : words.someImages),
    extendedDescriptions > 0 && words.extendedDescriptions,
    formulas > 0 && (undescribedFormulas === 0 ? words.describedMath : words.math),
    media > 0 && (inventory.untranscribedMedia === 0 ? words.transcripts : words.someTranscripts),
    facts.pages > 0 ? words.pageNavigation : words.navigation,
  ];
  const text = sentences.filter((sentence) => sentence !== false).join(UNSPACED.has(spoken) ? '' : ' ');
  return { text, language: spoken === primary ? language : spoken };
}
