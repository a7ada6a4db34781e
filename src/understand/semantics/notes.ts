import type { Element, ElementContent, Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { element, textProperty } from '../element.js';
import { noteDuplicate, noteUnused } from '../findings/markdown.js';
import { NOTE_CALL_MARKER, NOTE_MARKER } from '../html/handlers.js';
import { sectionOf } from '../sections.js';
import { isBlank, isElement, rewriteElements, walkElements } from '../walk.js';

interface Note {
  readonly number: number;
  readonly content: Element;
  /** Ids of its calls, in order. */
  readonly calls: string[];
}

/**
 * Turns note calls into numbered links, and gathers the notes they call, in the order of their first call, into a
 * section of endnotes; every call has a way back of its own (EPUB SSV; DPUB-ARIA 1.1; ISO 14289-1 §7.9). Notes may
 * call notes, also each other.
 */
export const rehypeNotes = chapterPlugin((tree: Root, context) => {
  const definitions = takeDefinitions(tree, context);
  const notes = new Map<string, Note>();
  numberCalls(tree, definitions, notes, context);
  for (const note of notes.values()) numberCalls(note.content, definitions, notes, context);
  for (const [key, node] of definitions) {
    if (!notes.has(key)) {
      const label = textProperty(node, 'dataLabel') ?? key;
      context.report(
        noteUnused,
        { message: `Unexpected note "${label}" that nothing calls, expected [^${label}] in the text`, found: label },
        node,
      );
    }
  }
  if (notes.size > 0) sectionOf(tree).children.push(endnotes([...notes.values()], context));
});

function takeDefinitions(tree: Root, context: ChapterContext): ReadonlyMap<string, Element> {
  const definitions = new Map<string, Element>();
  rewriteElements(tree, (node) => {
    if (node.tagName !== NOTE_MARKER) return node;
    const key = textProperty(node, 'dataKey') ?? '';
    if (!definitions.has(key)) definitions.set(key, node);
    else {
      const label = textProperty(node, 'dataLabel') ?? key;
      context.report(
        noteDuplicate,
        { message: `Unexpected second note "${label}", expected each label once in a file`, found: label },
        node,
      );
    }
    return undefined;
  });
  return definitions;
}

function numberCalls(
  parent: Root | Element,
  definitions: ReadonlyMap<string, Element>,
  notes: Map<string, Note>,
  context: ChapterContext,
): void {
  walkElements(parent, (node) => {
    if (node.tagName !== NOTE_CALL_MARKER) return;
    const key = textProperty(node, 'dataKey') ?? '';
    const content = definitions.get(key);
    if (!content) {
      node.tagName = 'span';
      node.properties = {};
      return;
    }
    const note = notes.get(key) ?? { number: notes.size + 1, content, calls: [] };
    notes.set(key, note);
    toCall(node, note, context);
  });
}

function toCall(node: Element, note: Note, { chapterId, labels }: ChapterContext): void {
  const nth = note.calls.length + 1;
  const id = `${chapterId}-call-${note.number}${nth > 1 ? `-${nth}` : ''}`;
  note.calls.push(id);
  const number = String(note.number);
  const link = element(
    'a',
    {
      href: `#${noteId(chapterId, note)}`,
      id,
      'epub:type': 'noteref',
      role: 'doc-noteref',
      ariaLabel: labels.note.replace('{n}', number),
    },
    [number],
    node,
  );
  node.tagName = 'sup';
  node.properties = {};
  node.children = [link];
}

function noteId(chapterId: string, note: Note): string {
  return `${chapterId}-note-${note.number}`;
}

function endnotes(notes: readonly Note[], context: ChapterContext): Element {
  const { chapterId, labels } = context;
  const heading = `${chapterId}-notes-title`;
  const items = notes.map((note) => {
    const children = withBacklinks(note, context);
    return element('li', { id: noteId(chapterId, note), 'epub:type': 'endnote' }, children, note.content);
  });
  return element(
    'section',
    {
      id: `${chapterId}-notes`,
      className: ['endnotes'],
      'epub:type': 'endnotes',
      role: 'doc-endnotes',
      ariaLabelledBy: [heading],
    },
    [element('h2', { id: heading }, [labels.notes]), element('ol', {}, items)],
  );
}

/** Puts the ways back at the end of the note's last paragraph. */
function withBacklinks(note: Note, { labels }: ChapterContext): ElementContent[] {
  const links = note.calls.flatMap((id, index): ElementContent[] => {
    const which = note.calls.length > 1 ? `${note.number}.${index + 1}` : String(note.number);
    return [
      { type: 'text', value: ' ' },
      element(
        'a',
        {
          href: `#${id}`,
          className: ['backlink'],
          'epub:type': 'backlink',
          role: 'doc-backlink',
          ariaLabel: labels.backToText.replace('{n}', which),
        },
        ['↑'],
        note.content,
      ),
    ];
  });
  const children = [...note.content.children];
  while (children.length > 0 && isBlank(children.at(-1)!)) children.pop();
  const last = children.at(-1);
  if (isElement(last, 'p')) last.children.push(...links);
  else children.push(element('p', { className: ['backlinks'] }, links.slice(1), note.content));
  return children;
}
