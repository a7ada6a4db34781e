import type { Html, Parents, Root } from 'mdast';
import type { Suppression } from '../../model/publication.js';
import { chapterPlugin } from '../chapter-plugin.js';
import { type ChapterContext, placeOf } from '../context.js';
import { suppressionWithoutReason } from '../findings/markdown.js';

const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g;
const DISABLE = /^<!--\s*lectern-disable(-file)?\s+([a-z0-9-]+)\s*(?::\s*([\s\S]*?))?\s*-->$/;

/**
 * Takes comments out of a tree: they are for the author's eyes, and `--` in them is not well-formed in XML. Those
 * that accept a finding (`<!-- lectern-disable RULE: reason -->`) are kept for the end; they cover the next block, or the
 * file (`lectern-disable-file`).
 */
export const remarkComments = chapterPlugin((tree: Root, context, facts) => {
  const suppressions: Suppression[] = [];
  takeFrom(tree, context, suppressions);
  facts.suppressions = suppressions;
});

function takeFrom(parent: Parents, context: ChapterContext, suppressions: Suppression[]): void {
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const child = parent.children[index]!;
    if ('children' in child) takeFrom(child, context, suppressions);
    if (child.type !== 'html' || !child.value.includes('<!--')) continue;
    for (const [comment] of child.value.matchAll(COMMENT)) {
      const suppression = readSuppression(comment, child, parent.children[index + 1], context);
      if (suppression) suppressions.unshift(suppression);
    }
    child.value = child.value.replace(COMMENT, '');
    if (child.value.trim() === '') parent.children.splice(index, 1);
  }
}

function readSuppression(
  comment: string,
  node: Html,
  next: Parents['children'][number] | undefined,
  context: ChapterContext,
): Suppression | undefined {
  const match = DISABLE.exec(comment);
  if (!match) return undefined;
  const [, file, rule = '', reason = ''] = match;
  if (reason === '') {
    context.report(
      suppressionWithoutReason,
      {
        message: `Unexpected end of comment after "${rule}", expected ": reason"`,
        hint: 'Say why the finding is accepted',
      },
      node,
    );
    return undefined;
  }
  const place = placeOf(context.document, node);
  const from = place.line ?? 1;
  if (file) return { rule, reason, place, from: 1, to: Number.MAX_SAFE_INTEGER };
  const last = next?.position ? lastLine(next.position.end.line, context) : from;
  return { rule, reason, place, from, to: Math.max(from, last) };
}

function lastLine(line: number, { document }: ChapterContext): number {
  return document.writtenAt?.(line, 1).line ?? line;
}
