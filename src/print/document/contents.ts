import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication, TocEntry } from '../../model/publication.js';

/** The table of contents: every line a link with its page number, filled in once the pages are known. */
export function contentsPage({ contents, labels, config }: Publication): Element {
  return h('nav', { className: ['contents'], role: 'doc-toc', id: 'lectern-contents' }, [
    h('h1', labels.contents),
    list(contents, config.text.tocDepth),
  ]);
}

/** Ids of all entries that the printed contents show. */
export function contentsIds(contents: readonly TocEntry[], depth: number): readonly string[] {
  if (depth === 0) return [];
  return contents.flatMap((entry) => [entry.id, ...contentsIds(entry.children, depth - 1)]);
}

function list(entries: readonly TocEntry[], depth: number): Element {
  return h(
    'ol',
    { type: undefined, className: ['contents-list'] },
    entries.map((entry) => item(entry, depth)),
  );
}

function item(entry: TocEntry, depth: number): Element {
  const title =
    entry.inline.length > 0 ? structuredClone([...entry.inline]) : [{ type: 'text' as const, value: entry.title }];
  return h('li', { className: [`matter-${entry.matter}`], lang: entry.language }, [
    h('a', { href: `#${encodeURIComponent(entry.id)}` }, [
      h('span', { className: ['entry'] }, title),
      // Drawn as nothing, but a word break for those who listen.
      h('span', { className: ['leader'] }, ' '),
      // Digits of one width in a fixed slot: filling them in moves nothing.
      h('span', { className: ['number'], dataPage: entry.id }, '000'),
    ]),
    ...(depth > 1 && entry.children.length > 0 ? [list(entry.children, depth - 1)] : []),
  ]);
}
