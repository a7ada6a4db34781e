import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { createLowlight } from 'lowlight';
import type { Plugin } from 'unified';
import { classesOf, textProperty } from '../element.js';
import { isElement, walkElements } from '../walk.js';

type Lowlight = ReturnType<typeof createLowlight>;

/** Above this, highlighting costs more than it gives. */
const LARGEST = 50_000;

/** Names that mean no language. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'plain', 'plaintext', 'txt', 'none', 'output', 'console-output']);

let highlighter: Promise<Lowlight> | undefined;

/**
 * Loads the highlighter once, and only for a book that has code: first with the common languages, the many others
 * when one is asked for.
 */
async function highlighterFor(language: string): Promise<Lowlight | undefined> {
  highlighter ??= import('lowlight').then(({ common, createLowlight: create }) => create(common));
  const loaded = await highlighter;
  if (loaded.registered(language)) return loaded;
  const { all } = await import('lowlight');
  loaded.register(all);
  return loaded.registered(language) ? loaded : undefined;
}

export interface CodeOptions {
  readonly highlighted: boolean;
}

/**
 * Highlights code blocks by class names (`hljs-keyword`; colours are the stylesheet's affair) and records the
 * language in `data-language`. mdBook's hidden lines of Rust are left out.
 */
export const rehypeCode: Plugin<[CodeOptions], Root> =
  ({ highlighted }) =>
  async (tree) => {
    const blocks: Element[] = [];
    walkElements(tree, (node) => {
      if (node.tagName === 'pre') blocks.push(node);
    });
    for (const block of blocks) await settleBlock(block, highlighted);
  };

async function settleBlock(block: Element, highlighted: boolean): Promise<void> {
  const code = block.children.find((child) => isElement(child, 'code')) as Element | undefined;
  if (!code) return;
  const language = languageOf(code);
  moveAttributes(code, block);
  if (language === undefined) return;
  block.properties.dataLanguage = language;
  if (code.children.some((child) => isElement(child))) return;
  const text = textOf(code);
  const shown = language === 'rust' ? withoutHiddenLines(text) : text;
  const worth = highlighted && shown.length <= LARGEST && !PLAIN.has(language);
  code.children = (worth ? await highlight(shown, language) : undefined) ?? [{ type: 'text', value: shown }];
  for (const child of code.children) if (code.position) child.position = code.position;
}

async function highlight(text: string, language: string): Promise<ElementContent[] | undefined> {
  const loaded = await highlighterFor(language);
  if (!loaded) return undefined;
  return (loaded.highlight(language, text).children as RootContent[]).filter(
    (child): child is ElementContent => child.type !== 'doctype',
  );
}

function languageOf(code: Element): string | undefined {
  const name = classesOf(code).find((className) => className.startsWith('language-'));
  return name?.slice('language-'.length).toLowerCase() || undefined;
}

/** What the author gave the code stands on the block; the words behind the language are for other tools. */
function moveAttributes(code: Element, block: Element): void {
  const { dataFlags: _flags, className: _className, ...properties } = code.properties;
  const classes = classesOf(code).filter((name) => !name.startsWith('language-'));
  block.properties = { ...block.properties, ...properties };
  if (classes.length > 0) block.properties.className = [...classesOf(block), ...classes];
  code.properties = {};
  if (textProperty(block, 'dataFilename') === undefined) return;
  code.properties = { dataFilename: block.properties.dataFilename };
  delete block.properties.dataFilename;
}

/** mdBook hides lines of Rust that begin with `# ` (or are `#`), and shows `##` as `#`. */
function withoutHiddenLines(text: string): string {
  if (!/^\s*#(?:\s|#|$)/m.test(text)) return text;
  return text
    .split('\n')
    .filter((line) => !/^\s*#(?: |$)/.test(line))
    .map((line) => line.replace(/^(\s*)##/, '$1#'))
    .join('\n');
}
