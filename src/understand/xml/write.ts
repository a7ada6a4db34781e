import type { Element, ElementContent } from 'hast';

/** Writes a tree whose properties have exact attribute names as XML. */
export function writeXml(node: Element): string {
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = node.children.map(writeContent).join('');
  return content === ''
    ? `<${node.tagName}${attributes}/>`
    : `<${node.tagName}${attributes}>${content}</${node.tagName}>`;
}

function writeContent(node: ElementContent): string {
  if (node.type === 'element') return writeXml(node);
  return node.type === 'text' ? escapeText(node.value) : '';
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}
