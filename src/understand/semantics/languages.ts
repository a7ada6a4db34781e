import type { Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { textProperty } from '../element.js';
import { walkElements } from '../walk.js';

const RTL_LANGUAGES = /^(?:ar|arc|ckb|dv|fa|ha-arab|he|iw|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const RTL_SCRIPTS = /-(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)(?:-|$)/i;
const SCRIPT = /^[a-z]{2,3}-[a-z]{4}(?:-|$)/i;

/** The direction in which a language is written; its script subtag decides when there is one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (RTL_SCRIPTS.test(language)) return 'rtl';
  return RTL_LANGUAGES.test(language) && !SCRIPT.test(language) ? 'rtl' : 'ltr';
}

/** Gives passages whose language runs against the text around them their direction (`dir`; EPUB has none in CSS). */
export const rehypeDirections = chapterPlugin((tree: Root, { language: around }) => {
  const direction = directionOf(around);
  walkElements(tree, (node) => {
    const language = textProperty(node, 'lang');
    if (language === undefined || node.properties.dir !== undefined) return;
    const own = directionOf(language);
    if (own !== direction || own === 'rtl') node.properties.dir = own;
  });
});
