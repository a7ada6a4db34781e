import type { Code } from 'mdast';
import { propertiesOf, readAttributes } from '../syntax/attributes.js';
import { addProperties } from './inline-attributes.js';

/** A code fence's info string, in any of its dialects: `rust,ignore`, `js {.wide}`, `{.python #x}`, `{r, echo=FALSE}`. */
export function readCodeInfo(code: Code): void {
  const info = [code.lang, code.meta].filter(Boolean).join(' ');
  if (info === '') return;
  const brace = info.indexOf('{');
  let words = info;
  if (brace >= 0) {
    const read = readAttributes(info.slice(brace).replace(/^\{=/, '{.raw-'), true);
    if (read) {
      words = info.slice(0, brace);
      const { classes } = read.attributes;
      const named = words.trim() === '' ? classes[0] : undefined;
      addProperties(
        code,
        propertiesOf({ ...read.attributes, classes: named === undefined ? classes : classes.slice(1) }),
      );
      if (named !== undefined) words = named;
    }
  }
  const [language = '', ...flags] = words.trim().split(/[\s,]+/);
  code.lang = language.replace(/^\.|[{}]/g, '') || null;
  code.meta = null;
  if (code.lang && code.data?.hProperties?.className) addProperties(code, { className: [`language-${code.lang}`] });
  if (flags.length > 0) addProperties(code, { dataFlags: flags.join(' ') });
}
