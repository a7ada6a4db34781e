/** An element of a preservation record: attributes and either text or children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

type Child = XmlElement | undefined | false | '';

/** Makes an element. Absent children are left out, so that optional parts can be written in place. */
export function element(
  name: string,
  content: string | readonly (Child | readonly Child[])[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  if (typeof content === 'string') return { name, attributes, content };
  return { name, attributes, content: content.flat().filter((child) => typeof child === 'object') };
}

/** An XML 1.0 document, indented, because these records are also read by people. */
export function xmlDocument(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function write({ name, attributes, content }: XmlElement, indent: string, lines: string[]): void {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const open = `${indent}<${name}${start.join('')}`;
  if (typeof content === 'string') lines.push(`${open}>${escapeText(content)}</${name}>`);
  else {
    lines.push(`${open}>`);
    for (const child of content) write(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// Characters that XML 1.0 cannot hold, lone surrogates among them, become U+FFFD.
function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character] as string);
}

// Tabs and line breaks would become spaces (XML 1.0 §3.3.3).
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
