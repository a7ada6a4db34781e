import type { Element } from 'hast';
import { readXml } from '../xml/read.js';
import { coreMathml } from './core-mathml.js';
import { sanitiseMath } from './sanitise.js';

type Temml = { renderToString(tex: string, options: Readonly<Record<string, unknown>>): string };

/** Commands that fetch, link or reach into the page; they have no place in a formula of a book. */
const REFUSED =
  /\\(?:href|url|includegraphics|html[A-Za-z]*|class|cssId|style|data|input|include|write|read|openin|catcode|csname)(?![A-Za-z])/;

/** Bounds on what one formula may cost. */
const LONGEST = 20_000;
const DEEPEST = 60;
const MAX_EXPAND = 1000;
const MAX_SIZE_EM = 25;

export type Rendered = { readonly math: Element } | { readonly error: string };

let temml: Promise<Temml> | undefined;

/** Loads the converter once, and only for a book that has formulas. */
function loadTemml(): Promise<Temml> {
  temml ??= import('temml').then((module) => ((module as { default?: unknown }).default ?? module) as Temml);
  return temml;
}

/** Converts TeX to Presentation MathML (properties with exact attribute names), or says why it cannot. */
export async function renderTex(tex: string, display: boolean): Promise<Rendered> {
  const refused = REFUSED.exec(tex);
  if (refused) return { error: `the command ${refused[0]} is not allowed` };
  if (tex.length > LONGEST) return { error: `a formula of ${tex.length} characters, expected at most ${LONGEST}` };
  if (depthOf(tex) > DEEPEST) return { error: `braces nested deeper than ${DEEPEST}` };
  try {
    const xml = (await loadTemml()).renderToString(tex, {
      displayMode: display,
      trust: false,
      strict: false,
      throwOnError: true,
      maxExpand: MAX_EXPAND,
      maxSize: [MAX_SIZE_EM, MAX_SIZE_EM],
      wrap: 'none',
      xml: true,
    });
    const math = readXml(xml);
    coreMathml(math);
    sanitiseMath(math);
    delete math.properties.xmlns;
    if (display) math.properties.display = 'block';
    return { math };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < tex.length; index++) {
    if (tex[index] === '\\') index += 1;
    else if (tex[index] === '{') deepest = Math.max(deepest, ++depth);
    else if (tex[index] === '}') depth -= 1;
  }
  return deepest;
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError) return 'a formula nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  return (
    message.replace(/^(?:ParseError:|Temml parse error:|KaTeX parse error:|\s)+/, '').split('\n')[0] ?? ''
  ).replace(/[:\s]+$/, '');
}
