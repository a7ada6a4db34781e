import type { Properties } from 'hast';

/** What `{#id .class key=value}` says. */
export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** One item: `#id`, `.class`, `key=value`, `key="value"`, or a bare word. */
const ITEM =
  /\s*(?:#([^\s#.{}=]+)|\.([^\s#.{}="']+)|([\p{L}_:][\p{L}\p{N}_:.-]*)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s{}"']+))|([\p{L}-][\p{L}\p{N}-]*))\s*/uy;

/** How long an attribute list may be; what is longer is text. */
const LONGEST = 1000;

/**
 * Reads an attribute list at the start of `text`, which begins with `{`. Undefined when it is not one: then the
 * braces are ordinary text.
 *
 * @param bareWords whether words without `=` are classes, as in `{.python}` written `{python}` behind a code fence
 */
export function readAttributes(
  text: string,
  bareWords = false,
): { attributes: Attributes; length: number } | undefined {
  const inside = text.slice(0, LONGEST);
  let index = inside.startsWith('{:') ? 2 : 1;
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  while (inside[index] !== '}') {
    ITEM.lastIndex = index;
    const match = ITEM.exec(inside);
    if (!match || (match[7] !== undefined && !bareWords)) return undefined;
    index = ITEM.lastIndex;
    if (match[1] !== undefined) id = match[1];
    else if (match[2] !== undefined) classes.push(match[2]);
    else if (match[3] !== undefined)
      values.set(match[3], (match[4] ?? match[5] ?? match[6] ?? '').replace(/\\(["'\\])/g, '$1'));
    else if (match[7] !== undefined) classes.push(match[7]);
    while (bareWords && inside[index] === ',') index += 1;
  }
  if (id === undefined && classes.length === 0 && values.size === 0) return undefined;
  return { attributes: { ...(id === undefined ? {} : { id }), classes, values }, length: index + 1 };
}

const NAMES: Readonly<Record<string, string>> = {
  lang: 'lang',
  'xml:lang': 'lang',
  dir: 'dir',
  title: 'title',
  role: 'role',
  width: 'width',
  height: 'height',
  alt: 'alt',
  'epub:type': 'epub:type',
  'fig-alt': 'alt',
  'fig.alt': 'alt',
};

/** As properties of an element. Keys with no meaning of their own become `data-` properties, which nothing refuses. */
export function propertiesOf(attributes: Attributes): Properties {
  const properties: Properties = {};
  if (attributes.id !== undefined) properties.id = attributes.id;
  if (attributes.classes.length > 0) properties.className = [...attributes.classes];
  for (const [key, value] of attributes.values) {
    // Handlers have no meaning in a book, not even as data.
    if (/^on/i.test(key)) continue;
    const name = NAMES[key] ?? (/^data-/.test(key) ? key : `data-${key}`);
    properties[name.startsWith('data-') ? camelCase(name.toLowerCase().replace(/[^a-z0-9-]/g, '-')) : name] = value;
  }
  return properties;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Properties of both; classes are joined, otherwise `more` wins. */
export function mergeProperties(properties: Properties, more: Properties): Properties {
  const className = [properties.className ?? [], more.className ?? []].flat() as string[];
  return { ...properties, ...more, ...(className.length > 0 ? { className } : {}) };
}
