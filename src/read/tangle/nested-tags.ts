import { codeSpans } from '../text/code.js';

const TAG = /<(\/?)([A-Za-z][\w:-]*)(?![\w:-])[^<>]*?(\/?)>/g;

/** Elements without content, or whose end tag HTML supplies. */
const UNNESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot ' +
    'option optgroup rb rt rp rtc colgroup caption'
  ).split(' '),
);

/** Counts the HTML elements that are open, paragraph by paragraph. */
export function tagCounter() {
  const open = new Map<string, number>();
  let depth = 0;
  return {
    /** The greatest depth within a paragraph. Elements of its text end with it; divisions and tables go on. */
    depthIn(paragraph: string): number {
      let deepest = depth;
      for (const [, end, name = '', alone] of withoutCode(paragraph).matchAll(TAG)) {
        const key = name.toLowerCase();
        if (alone || UNNESTED.has(key)) continue;
        const count = open.get(key) ?? 0;
        if (end && count === 0) continue;
        open.set(key, count + (end ? -1 : 1));
        depth += end ? -1 : 1;
        deepest = Math.max(deepest, depth);
      }
      if (!/^ {0,3}</.test(paragraph)) forget();
      return deepest;
    },
  };

  function forget() {
    for (const [name, count] of open) {
      if (BLOCKS.has(name)) continue;
      depth -= count;
      open.delete(name);
    }
  }
}

function withoutCode(paragraph: string): string {
  let text = '';
  let at = 0;
  for (const [start, end] of codeSpans(paragraph)) {
    text += paragraph.slice(at, start);
    at = end;
  }
  return text + paragraph.slice(at);
}

const BLOCKS = new Set(
  (
    'address article aside blockquote center details dialog div dl fieldset figure footer form header main math nav ' +
    'ol section svg table ul g'
  ).split(' '),
);
