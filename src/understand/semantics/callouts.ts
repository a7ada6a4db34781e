import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { classesOf, element } from '../element.js';
import { headingLevel } from '../headings.js';
import { isElement, walkElements } from '../walk.js';

type Kind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['note', 'note'],
  ['info', 'note'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
]);

/**
 * Makes notices (`section`) and tips (`aside`) of callouts, whatever they were written as: GitHub's alerts, divisions with the name of a kind
 * (`:::tip`), Quarto's `callout-note`, mdBook's `<div class="warning">`. Their title is the author's, or the kind's
 * name in the language of the chapter, as real text. It names the callout where it is the chapter's first of that title:
 * a name that others have, too, tells nothing apart (WCAG 2.2 SC 2.4.6, ARIA landmark-unique).
 */
export const rehypeCallouts = chapterPlugin((tree: Root, context) => {
  let count = 0;
  const names = new Set<string>();
  walkElements(tree, (node) => {
    const kind = isElement(node, 'div', 'aside', 'section') ? kindOf(node) : undefined;
    if (!kind) return;
    count += 1;
    toCallout(node, kind, context);
    const title = node.children[0] as Element;
    const name = textOf(title);
    if (names.has(name)) return;
    names.add(name);
    title.properties.id = `${context.chapterId}-callout-${count}`;
    node.properties.ariaLabelledBy = [title.properties.id];
  });
});

function kindOf(node: Element): Kind | undefined {
  for (const name of classesOf(node)) {
    const kind = KINDS.get(name.replace(/^callout-/, ''));
    if (kind) return kind;
  }
  return undefined;
}

/** HTML allows the roles on different elements: `doc-tip` on `aside`, `doc-notice` on `section` (ARIA in HTML §4). */
function toCallout(node: Element, kind: Kind, context: ChapterContext): void {
  const title = takeTitle(node) ?? [{ type: 'text', value: context.labels.callouts[kind] }];
  const { title: _title, dataTitle: _dataTitle, role: _role, ...properties } = node.properties;
  node.tagName = kind === 'tip' ? 'aside' : 'section';
  node.properties = {
    ...properties,
    className: ['callout', kind, ...classesOf(node).filter((name) => name !== kind && !name.startsWith('callout'))],
    'epub:type': kind === 'tip' ? 'tip' : 'notice',
    role: kind === 'tip' ? 'doc-tip' : 'doc-notice',
  };
  node.children = [element('p', { className: ['callout-title'] }, title, node), ...node.children];
}

/** A title in brackets, in the `title` attribute, or as a heading that the callout begins with. */
function takeTitle(node: Element): ElementContent[] | undefined {
  const first = node.children.find((child) => isElement(child)) as Element | undefined;
  if (first && classesOf(first).includes('directive-label')) {
    node.children.splice(node.children.indexOf(first), 1);
    return first.children;
  }
  const { title } = node.properties;
  if (typeof title === 'string' && title.trim() !== '') return [{ type: 'text', value: title.trim() }];
  if (!first || headingLevel(first) === undefined || textOf(first).trim() === '') return undefined;
  node.children.splice(node.children.indexOf(first), 1);
  return first.children;
}
