import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { factsOf } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { element, textProperty } from '../element.js';
import { mathDoubtful, mathInvalid, mathUnclosed } from '../findings/math.js';
import { MATH_MARKER } from '../html/handlers.js';
import { propertiesOf, readAttributes } from '../syntax/attributes.js';
import { isBlank, isElement, rewriteElements, walkElements } from '../walk.js';
import { type Rendered, renderTex } from './render.js';

/** Formulas of the book by TeX, style and language: many are written over and over. */
export type FormulaCache = Map<string, Promise<Rendered>>;

/** Puts a formula into words of a language. */
export type Speech = (math: Element, language: string) => string | Promise<string>;

export interface FormulaOptions {
  readonly cache: FormulaCache;
  readonly speech: Speech;
}

/** Two words in a row, or an amount followed by a word: prose between dollars. */
const PROSE = /(?:^|\s)[A-Za-z]{3,}[,.]?\s+[A-Za-z]{2,}|^\d[\d.,]*\s.*[A-Za-z]{2,}/;

/**
 * Turns formulas into MathML with the words they are read in (`alttext`; ISO 14289-1 §7.7). What cannot be
 * understood is reported and stays as code; single dollars around prose stay text.
 */
export const rehypeFormulas: Plugin<[FormulaOptions], Root> = (options) => (tree, file) =>
  renderFormulas(tree, factsOf(file).context, options);

async function renderFormulas(tree: Root, context: ChapterContext, options: FormulaOptions): Promise<void> {
  const jobs: { node: Element; result: Promise<Rendered> }[] = [];
  const raw: Element[] = [];
  walkElements(tree, (node) => {
    if (node.tagName === 'pre') return markFence(node) ? jobs.push(job(node, context, options)) : 'skip';
    if (node.tagName === MATH_MARKER) jobs.push(job(node, context, options));
    else if (node.tagName === 'math') raw.push(node);
    return node.tagName === 'math' ? 'skip' : undefined;
  });
  const replacements = new Map<Element, ElementContent>();
  for (const { node, result } of jobs) replacements.set(node, replacement(node, await result, context));
  for (const math of raw) math.properties.alttext ??= await options.speech(math, context.language);
  if (replacements.size > 0) rewriteElements(tree, (node) => replacements.get(node) ?? liftDisplay(node));
}

/** A code block in the language `math` is a displayed formula. */
function markFence(pre: Element): boolean {
  const code = pre.children.find((child) => isElement(child, 'code')) as Element | undefined;
  if (!code || ![code.properties.className].flat().includes('language-math')) return false;
  pre.properties = { ...pre.properties, dataDisplay: 'block', dataBlock: '' };
  pre.tagName = MATH_MARKER;
  pre.children = [{ type: 'text', value: textOf(code).trim() }];
  return true;
}

function job(
  node: Element,
  context: ChapterContext,
  { cache, speech }: FormulaOptions,
): { node: Element; result: Promise<Rendered> } {
  const tex = texOf(node);
  const display = node.properties.dataDisplay === 'block';
  const key = `${context.language}\n${display}\n${tex}`;
  let result = cache.get(key);
  if (!result) {
    result = withSpeech(tex, display, context.language, speech);
    cache.set(key, result);
  }
  return { node, result };
}

async function withSpeech(tex: string, display: boolean, language: string, speech: Speech): Promise<Rendered> {
  const rendered = await renderTex(tex, display);
  if ('math' in rendered) rendered.math.properties.alttext = await speech(rendered.math, language);
  return rendered;
}

/** GitHub's way to protect TeX from Markdown puts backticks inside the dollars. */
function texOf(node: Element): string {
  return textOf(node)
    .replace(/^`(.*)`$/s, '$1')
    .trim();
}

function replacement(node: Element, rendered: Rendered, context: ChapterContext): ElementContent {
  const tex = texOf(node);
  const display = node.properties.dataDisplay === 'block';
  if (node.properties.dataUnclosed !== undefined) {
    context.report(mathUnclosed, { message: 'Unexpected end of the text in a formula, expected $$' }, node);
  }
  const formal = /[\\^_={}]/.test(tex);
  if (!display && !formal && (PROSE.test(tex) || 'error' in rendered)) {
    context.report(
      mathDoubtful,
      { message: 'Unexpected prose between dollars, expected a formula; it is left as text', found: tex },
      node,
    );
    return { type: 'text', value: `$${textOf(node)}$`, position: node.position };
  }
  if ('error' in rendered) {
    context.report(
      mathInvalid,
      {
        message: `Unexpected formula: ${rendered.error}`,
        found: tex.slice(0, 200),
        hint: 'Correct the TeX; write \\$ for a dollar that is money',
      },
      node,
    );
    return element('code', { className: ['math-error'] }, [tex], node);
  }
  const math: Element = { ...structuredClone(rendered.math), position: node.position };
  const attributes = textProperty(node, 'dataAttributes');
  const read = attributes === undefined ? undefined : readAttributes(attributes);
  const {
    dataDisplay: _display,
    dataUnclosed: _unclosed,
    dataAttributes: _attributes,
    dataBlock,
    ...given
  } = node.properties;
  const properties = { ...given, ...(read ? propertiesOf(read.attributes) : {}) };
  if (display && (dataBlock !== undefined || Object.keys(properties).length > 0)) {
    return element(
      'div',
      { ...properties, className: ['formula', ...([properties.className ?? []].flat() as string[])] },
      [math],
      node,
    );
  }
  return math;
}

/** A displayed formula alone in its paragraph is a block of its own. */
function liftDisplay(node: Element): Element {
  if (node.tagName !== 'p') return node;
  const content = node.children.filter((child) => !isBlank(child));
  const only = content[0];
  if (content.length !== 1 || !isElement(only)) return node;
  if (only.tagName === 'div') return only;
  if (only.tagName !== 'math' || only.properties.display !== 'block') return node;
  return { ...node, tagName: 'div', properties: { ...node.properties, className: ['formula'] } };
}
