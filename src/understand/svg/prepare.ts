import type { Element } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Resource } from '../../model/manuscript.js';
import { diagnose } from '../context.js';
import { svgMalformed, svgSanitised, svgTooLarge } from '../findings/resources.js';
import { readXml } from '../xml/read.js';
import { writeXml } from '../xml/write.js';
import { drawnElements } from './drawn-elements.js';
import { sanitiseSvg } from './sanitise.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Checks an SVG file and takes out what acts or fetches. Document types go as well, and with them entities.
 *
 * @param most elements it may be drawn with (`limits.svg-elements`)
 * @returns the resource with clean bytes (and a finding when something was removed), or an error without a place
 */
export function prepareSvg(resource: Resource, text: string, most: number): Resource | Diagnostic {
  let svg: Element;
  try {
    svg = readXml(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    return diagnose(svgMalformed, {
      message: `Unexpected markup in ${resource.path} (${reason}), expected well-formed XML`,
      hint: 'Export the drawing again',
    });
  }
  const name = svg.tagName.replace(/^.*:/, '');
  if (name !== 'svg' || svg.tagName !== 'svg') {
    return diagnose(svgMalformed, { message: `Unexpected root <${svg.tagName}> in ${resource.path}, expected <svg>` });
  }
  const { removed } = sanitiseSvg(svg);
  const drawn = drawnElements(svg);
  if (drawn > most) return diagnose(svgTooLarge, tooLarge(resource.path, drawn, most));
  svg.properties = { ...svg.properties, xmlns: SVG };
  const written = writeXml(svg);
  if (written.includes('xlink:') && svg.properties['xmlns:xlink'] === undefined) svg.properties['xmlns:xlink'] = XLINK;
  const bytes = new TextEncoder().encode(writeXml(svg));
  const findings = [...(resource.findings ?? []), ...(removed.length > 0 ? [removal(resource.path, removed)] : [])];
  return { ...resource, size: bytes.length, content: { bytes }, ...(findings.length > 0 ? { findings } : {}) };
}

/** What is said of a drawing, in a file or in the text, of more elements than may be. */
export function tooLarge(what: string, drawn: number, most: number) {
  const found = Number.isFinite(drawn) ? `${drawn} elements` : 'endless references';
  return {
    message: `Unexpected drawing of ${found} in ${what}, references counted as often as they draw, expected at most ${most}`,
    found,
    expected: `at most ${most} elements`,
    hint: 'Simplify the drawing, or raise `limits: {svg-elements: …}` in book.yaml',
  };
}

function removal(path: string, removed: readonly string[]): Diagnostic {
  return diagnose(svgSanitised, {
    message: `Unexpected ${removed.slice(0, 8).join(', ')} in ${path}, expected a drawing only (left out)`,
    found: removed.join(', '),
    hint: 'Look whether the drawing is still complete; export it without scripts, and without what it takes from elsewhere',
  });
}
