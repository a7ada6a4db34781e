import type { Element } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Resource } from '../../model/manuscript.js';
import { diagnose } from '../context.js';
import { svgMalformed, svgSanitised } from '../findings/resources.js';
import { readXml } from '../xml/read.js';
import { writeXml } from '../xml/write.js';
import { sanitiseSvg } from './sanitise.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Checks an SVG file and takes out what acts or fetches. Document types go as well, and with them entities.
 *
 * @returns the resource with clean bytes (and a finding when something was removed), or an error without a place
 */
export function prepareSvg(resource: Resource, text: string): Resource | Diagnostic {
  let svg: Element;
  try {
    svg = readXml(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return diagnose(svgMalformed, {
      message: `Unexpected end of understanding in ${resource.path} (${reason}), expected well-formed XML`,
      hint: 'Export the drawing again',
    });
  }
  const name = svg.tagName.replace(/^.*:/, '');
  if (name !== 'svg' || svg.tagName !== 'svg') {
    return diagnose(svgMalformed, { message: `Unexpected root <${svg.tagName}> in ${resource.path}, expected <svg>` });
  }
  const { removed } = sanitiseSvg(svg);
  svg.properties = { ...svg.properties, xmlns: SVG };
  const written = writeXml(svg);
  if (written.includes('xlink:') && svg.properties['xmlns:xlink'] === undefined) svg.properties['xmlns:xlink'] = XLINK;
  const bytes = new TextEncoder().encode(writeXml(svg));
  const findings = [...(resource.findings ?? []), ...(removed.length > 0 ? [removal(resource.path, removed)] : [])];
  return { ...resource, size: bytes.length, content: { bytes }, ...(findings.length > 0 ? { findings } : {}) };
}

function removal(path: string, removed: readonly string[]): Diagnostic {
  return diagnose(svgSanitised, {
    message: `Unexpected ${removed.slice(0, 8).join(', ')} in ${path}, expected a drawing only; they were removed`,
    found: removed.join(', '),
    hint: 'Export the drawing without scripts and outside references',
  });
}
