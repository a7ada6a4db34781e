import type { Element } from 'hast';

/**
 * A property as a string, by attribute name. HTML elements carry hast's camel case (`ariaLabel`), MathML and SVG the
 * exact attribute name.
 */
export function property(element: Element, attribute: string): string | undefined {
  const value = element.properties[attribute] ?? element.properties[camelCase(attribute)];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function camelCase(attribute: string): string {
  return attribute.includes('-') ? attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) : attribute;
}
