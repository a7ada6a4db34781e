import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from './element.js';

/** The document is not well-formed XML, or nested deeper than any real one. */
export class XmlError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** Deeper nesting would exhaust the stack of whoever walks the tree. */
const MAX_DEPTH = 500;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  'http://www.idpf.org/2007/ops': 'epub:',
  'http://www.w3.org/1999/xlink': 'xlink:',
  'http://www.w3.org/2001/10/synthesis': 'ssml:',
};

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Parses a document into a small tree. No entity but XML's own five is known, so none can be made to expand without
 * bound. Throws an `XmlError` at the first fault.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: OpenElement | undefined;
  const open: OpenElement[] = [];
  let start = { line: 1, column: 1 };
  const fail = (message: string): never => {
    throw new XmlError(message, parser.line, parser.column);
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) fail(`elements nested deeper than ${MAX_DEPTH}`);
    const parent = open.at(-1);
    const element: OpenElement = { ...describe(tag), ...start, parent, children: [] };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decode(bytes)).close();
  return root ?? fail('no element');
}

function describe(tag: SaxesTagNS) {
  const attributes = new Map<string, string>();
  for (const attribute of Object.values(tag.attributes)) attributes.set(nameOf(attribute), attribute.value);
  return { name: tag.local, namespace: tag.uri, attributes };
}

function nameOf({ uri, local, name }: SaxesAttributeNS): string {
  return uri === '' ? local : uri in PREFIXES ? PREFIXES[uri] + local : name;
}

/** XML 1.0 §4.3.3: UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError(`bytes that are not ${encoding.toUpperCase()}`, 1, 1);
  }
}
