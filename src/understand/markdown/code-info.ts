import type { Code, Root } from 'mdast';
import type { Plugin } from 'unified';
import { propertiesOf, readAttributes } from '../syntax/attributes.js';
import { eachParent } from './each-parent.js';
import { addProperties } from './inline-attributes.js';

/** Reads code fences' info strings, in any of its dialects: `rust,ignore`, `js {.wide}`, `{.python #x}`, `{r, echo=FALSE}`. */
export const remarkCodeInfo: Plugin<[], Root> = () => (tree) => {
  eachParent(tree, ({ children }) => {
    for (const child of children) if (child.type === 'code') readInfo(child);
  });
};

function readInfo(code: Code): void {
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
