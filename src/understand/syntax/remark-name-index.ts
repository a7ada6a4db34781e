import type {} from 'micromark-extension-gfm-footnote';
import type { Construct, ParseContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/**
 * Lets remark look up the names of notes and link definitions in an index. It searches a list otherwise, for each call
 * and each definition: a hundred thousand notes take minutes.
 */
export function remarkNameIndex(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { document: { 91: nameIndex } }];
}

/** Matches nothing. It comes before whatever begins with a bracket, and so before the first name is defined. */
const nameIndex: Construct = {
  tokenize(_, __, nok) {
    const { parser } = this;
    if (!Object.hasOwn(parser.defined, 'includes')) indexNames(parser);
    return nok;
  },
};

function indexNames(parser: ParseContext): void {
  parser.defined = indexed(parser.defined);
  parser.gfmFootnotes = indexed(parser.gfmFootnotes ?? []);
}

/** A list of names that finds each at once. */
function indexed(names: readonly string[]): string[] {
  const index = new Set(names);
  const list = [...names];
  return Object.assign(list, {
    includes: (name: string) => index.has(name),
    push: (name: string) => {
      index.add(name);
      return Array.prototype.push.call(list, name);
    },
  });
}
