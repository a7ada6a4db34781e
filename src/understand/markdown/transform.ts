import type { Parents, PhrasingContent, Root } from 'mdast';
import type { Suppression } from '../../model/publication.js';
import type { ChapterContext } from '../context.js';
import { markAbbreviations } from './abbreviations.js';
import { alertsToDivisions } from './alerts.js';
import { applyBlockAttributes } from './block-attributes.js';
import { readCodeInfo } from './code-info.js';
import { gatherDivisions } from './divisions.js';
import { applyInlineAttributes } from './inline-attributes.js';
import { reportRaggedRows } from './ragged-tables.js';
import { makeSpans } from './spans.js';
import { takeComments } from './suppressions.js';
import { reportUndefinedNotes } from './undefined-notes.js';

/**
 * Gives the Markdown tree the meanings that CommonMark and GFM leave as text: attributes, spans, divisions, alerts,
 * abbreviations; takes out comments.
 *
 * @param inline parses text as the content of a paragraph
 */
export function transformMarkdown(
  tree: Root,
  context: ChapterContext,
  inline: (text: string) => PhrasingContent[],
): readonly Suppression[] {
  const suppressions = takeComments(tree, context);
  if (context.document.text.includes('*[')) markAbbreviations(tree);
  transform(tree, context, inline);
  return suppressions;
}

function transform(parent: Parents, context: ChapterContext, inline: (text: string) => PhrasingContent[]): void {
  const source = context.document.text;
  gatherDivisions(parent, context, inline);
  alertsToDivisions(parent);
  applyBlockAttributes(parent);
  makeSpans(parent, source);
  applyInlineAttributes(parent, source);
  for (const child of parent.children) {
    if (child.type === 'table') reportRaggedRows(child, context);
    if ('children' in child) transform(child, context, inline);
    else if (child.type === 'code') readCodeInfo(child);
    else if (child.type === 'text' && child.value.includes('[^')) reportUndefinedNotes(child, context);
  }
}
