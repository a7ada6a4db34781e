import type { Element, ElementContent, Root } from 'hast';

/** Puts soft hyphens into one text. */
export type Hyphenator = (text: string) => string;

const NEVER = new Set([
  'code',
  'kbd',
  'samp',
  'pre',
  'math',
  'svg',
  'style',
  'abbr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
]);

/** Puts soft hyphens into running text, by the language it is in. Headings, code, abbreviations and formulas stay whole. */
export function hyphenate(
  tree: Root,
  language: string,
  hyphenatorFor: (language: string) => Hyphenator | undefined,
): void {
  const walk = (nodes: readonly ElementContent[], tag: string, hyphenator: Hyphenator | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text' && hyphenator) node.value = hyphenator(node.value);
      if (node.type !== 'element' || NEVER.has(node.tagName) || breaksAnywhere(node)) continue;
      const inner = languageOf(node) ?? tag;
      walk(node.children, inner, inner === tag ? hyphenator : hyphenatorFor(inner));
    }
  };
  walk(tree.children as ElementContent[], language, hyphenatorFor(language));
}

// A soft hyphen alone in a line has no glyph, and the browser would look for one in the fonts of the machine.
function breaksAnywhere({ properties }: Element): boolean {
  return [properties.className].flat().includes('crowded-table');
}

// Without the numbering that tagging adds.
function languageOf(element: Element): string | undefined {
  const { lang, xmlLang } = element.properties;
  const tag = typeof lang === 'string' ? lang : xmlLang;
  return typeof tag === 'string' ? tag.replace(/-x-.*$/, '') : undefined;
}
