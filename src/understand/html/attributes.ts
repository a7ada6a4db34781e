import type { Element, Properties } from 'hast';

/** Properties that any element may have, beside `data-…`. */
const GLOBAL: ReadonlySet<string> = new Set(
  'id className lang dir title role epub:type ariaLabel ariaLabelledBy ariaDescribedBy ariaDetails ariaHidden hidden translate'.split(
    ' ',
  ),
);

const MEDIA = 'src controls loop muted preload';

const OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'href',
    audio: MEDIA,
    blockquote: 'cite',
    col: 'span',
    colgroup: 'span',
    data: 'value',
    del: 'cite dateTime',
    details: 'open',
    img: 'src alt width height',
    ins: 'cite dateTime',
    li: 'value',
    ol: 'start reversed type',
    q: 'cite',
    source: 'src type',
    td: 'colSpan rowSpan headers',
    th: 'colSpan rowSpan headers scope abbr',
    time: 'dateTime',
    track: 'src kind srcLang label default',
    video: `${MEDIA} poster width height`,
  }).map(([name, properties]) => [name, new Set(properties.split(' '))]),
);

/** Whether HTML allows a property on an element, and a publication has a use for it. */
export function isAllowedProperty(tagName: string, property: string): boolean {
  if (GLOBAL.has(property)) return true;
  if (/^data[A-Z0-9]/.test(property)) return true;
  return OWN.get(tagName)?.has(property) ?? false;
}

/** Obsolete presentational attributes that a class replaces. */
export function classForObsolete(property: string, value: unknown): string | undefined {
  const word = String(value).toLowerCase();
  if (property === 'align' && /^(?:left|right|center|justify)$/.test(word)) return `align-${word}`;
  if (property === 'align' && word === 'middle') return 'align-center';
  if (property === 'vAlign' && /^(?:top|middle|bottom|baseline)$/.test(word)) return `valign-${word}`;
  if (property === 'noWrap') return 'nowrap';
  return undefined;
}

/** Corrects values that HTML does not allow; `undefined` takes the property away. */
export function validValue(node: Element, property: string, value: Properties[string]): Properties[string] {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  switch (property) {
    case 'dir':
      return /^(?:ltr|rtl|auto)$/i.test(text) ? text.toLowerCase() : undefined;
    case 'width':
    case 'height':
    case 'start':
    case 'value':
      return node.tagName === 'data' ? text : /^-?\d+(?:px)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
    case 'type':
      return node.tagName !== 'ol' || /^[1aAiI]$/.test(text) ? value : undefined;
    case 'scope':
      return /^(?:row|col|rowgroup|colgroup)$/i.test(text) ? text.toLowerCase() : undefined;
    case 'cite':
      return /^https?:\/\/\S+$/i.test(text) ? text : undefined;
    case 'dateTime':
      return /^[\dTZPYMWDHS:.+ -]+$/.test(text) ? text : undefined;
    case 'lang':
      return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text) ? text : undefined;
    case 'hidden':
    case 'open':
    case 'controls':
    case 'loop':
    case 'muted':
    case 'default':
    case 'reversed':
      return true;
    case 'translate':
      return /^(?:yes|no)$/.test(text) ? text : undefined;
    case 'preload':
      return /^(?:none|metadata|auto)$/.test(text) ? text : undefined;
    case 'ariaHidden':
      return text === 'true' || text === '' ? 'true' : undefined;
    default:
      return value;
  }
}
