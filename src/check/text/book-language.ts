import type { Element } from 'hast';
import type { Chapter, Publication } from '../../model/publication.js';
import { otherLanguage } from './detect-language.js';
import { languageName } from './language-name.js';
import { proseOf } from './prose.js';
import { dominantScript } from './script.js';

/** What the text is in, when that is not the language the book is marked with. */
export interface OtherLanguage {
  /** English name: `German`; or of a script: `Cyrillic`. */
  readonly name: string;
  /** Tag to use, when known. */
  readonly tag?: string;
}

/** Paragraphs looked at: enough to be sure, few enough to cost nothing. */
const PARAGRAPHS = 40;
const PER_CHAPTER = 8;
const known = new WeakMap<Publication, { readonly other: OtherLanguage | undefined }>();

/** Whether most of the book is in another language than it says; judged once for each publication, by a sample. */
export function bookLanguage(publication: Publication): OtherLanguage | undefined {
  const judged = known.get(publication) ?? { other: judge(publication) };
  known.set(publication, judged);
  return judged.other;
}

function judge({ metadata, chapters }: Publication): OtherLanguage | undefined {
  const sample = chapters
    .filter(({ language }) => language === metadata.language)
    .flatMap((chapter) => paragraphsOf(chapter))
    .slice(0, PARAGRAPHS);
  const votes = new Map<string, { readonly other: OtherLanguage; count: number }>();
  for (const text of sample) {
    const other = otherThan(text, metadata.language);
    if (other === undefined) continue;
    const vote = votes.get(other.name) ?? { other, count: 0 };
    vote.count += 1;
    votes.set(other.name, vote);
  }
  const most = [...votes.values()].sort((a, b) => b.count - a.count)[0];
  return most !== undefined && most.count > 2 && most.count > sample.length * 0.6 ? most.other : undefined;
}

function otherThan(text: string, marked: string): OtherLanguage | undefined {
  const script = dominantScript(text, marked);
  if (script !== undefined) return { name: script };
  const tag = otherLanguage(text, marked);
  return tag === undefined ? undefined : { name: languageName(tag), tag };
}

function paragraphsOf({ tree, language }: Chapter): readonly string[] {
  const found: string[] = [];
  const search = (parent: { readonly children: readonly unknown[] }) => {
    for (const child of parent.children as readonly Element[]) {
      if (found.length >= PER_CHAPTER || child.type !== 'element' || child.properties.lang !== undefined) continue;
      const text = child.tagName === 'p' ? proseOf(child, language)?.text : undefined;
      if (text !== undefined && text.length >= 60) found.push(text);
      else search(child);
    }
  };
  search(tree);
  return found;
}
