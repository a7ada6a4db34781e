import type { Element, ElementContent, Properties } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Image, ListItem } from 'mdast';
import { defListHastHandlers } from 'remark-definition-list';
import { defaultHandlers, type Options } from 'remark-rehype';
import { factsOf } from '../chapter-plugin.js';
import { element } from '../element.js';
import type { Span } from '../markdown/spans.js';
import type { MathNode } from '../syntax/math-tree.js';
import { taskMarker } from './task-marker.js';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['root']>>[0];

/** Elements of our own that carry a meaning through the HTML parser; a later step turns each into real HTML. */
export const MATH_MARKER = 'l-math';
export const NOTE_CALL_MARKER = 'l-note-call';
export const NOTE_MARKER = 'l-note';

const SPAN_ELEMENTS: Readonly<Record<string, string>> = {
  abbr: 'abbr',
  kbd: 'kbd',
  small: 'small',
  mark: 'mark',
  sub: 'sub',
  sup: 'sup',
};

const DEFINITION_LISTS = defListHastHandlers as unknown as Handlers;

type Description = { readonly type: 'defListDescription'; readonly children: readonly { readonly type: string }[] };

/** Several paragraphs must not run into one, however close the list is written. */
function hasParagraphs({ children }: Description): boolean {
  return children.filter(({ type }) => type === 'paragraph').length > 1;
}

/** How nodes that CommonMark does not have, or that need more than the usual, become HTML. */
export const handlers: Handlers = {
  ...DEFINITION_LISTS,
  defListDescription: (state: State, node: Description, parent) =>
    DEFINITION_LISTS.defListDescription!(state, hasParagraphs(node) ? { ...node, spread: true } : node, parent),
  texMath: (state: State, node: MathNode) =>
    made(
      state,
      node,
      MATH_MARKER,
      {
        dataDisplay: node.display ? 'block' : 'inline',
        ...(node.block ? { dataBlock: '' } : {}),
        ...(node.unclosed ? { dataUnclosed: '' } : {}),
        ...(node.attributes ? { dataAttributes: node.attributes } : {}),
      },
      [{ type: 'text', value: node.value }],
    ),
  span: (state: State, node: Span) => {
    const name = node.name;
    const tagName = (name !== undefined && SPAN_ELEMENTS[name]) || 'span';
    const isBare = name === undefined || name === 'span' || name === 'lang' || tagName !== 'span';
    const properties = isBare ? {} : { className: [name] };
    return made(state, node, tagName, properties, state.all(node as never));
  },
  footnoteReference: (state: State, node: FootnoteReference) =>
    made(state, node, NOTE_CALL_MARKER, { dataLabel: node.label ?? node.identifier, dataKey: node.identifier }, []),
  footnoteDefinition: (state: State, node: FootnoteDefinition) =>
    made(
      state,
      node,
      NOTE_MARKER,
      { dataLabel: node.label ?? node.identifier, dataKey: node.identifier },
      state.all(node),
    ),
  image: (state: State, node: Image) => made(state, node, 'img', imageProperties(node), []),
  imageReference: (state: State, node: { identifier: string; alt?: string | null }) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    const properties = imageProperties({
      url: definition?.url ?? '',
      title: definition?.title ?? null,
      alt: node.alt ?? null,
    });
    return made(state, node as never, 'img', properties, []);
  },
  listItem: (state: State, node: ListItem, parent) => taskItem(state, node, parent),
};

/** Without any alt there is no property, so that "forgotten" and "declared empty" can be told apart. */
function imageProperties({ url, title, alt }: Pick<Image, 'url' | 'title' | 'alt'>): Properties {
  return {
    src: url,
    ...(alt && alt.trim() !== '' ? { alt } : {}),
    ...(title ? { title } : {}),
  };
}

function made(
  state: State,
  node: { type: string },
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  const result = element(tagName, properties, children);
  state.patch(node as never, result);
  return state.applyData(node as never, result) as Element;
}

function taskItem(state: State, node: ListItem, parent: unknown): Element {
  const { checked } = node;
  const result = defaultHandlers.listItem(state, { ...node, checked: null }, parent as never) as Element;
  if (typeof checked !== 'boolean') return result;
  result.properties.className = ['task-list-item', checked ? 'task-done' : 'task-open'];
  const marker = taskMarker(checked, factsOf(state.options.file!).context.labels);
  const first = result.children.find((child) => child.type === 'element');
  const home = first?.type === 'element' && first.tagName === 'p' ? first : result;
  home.children.unshift(marker, { type: 'text', value: ' ' });
  return result;
}
