import type {} from 'micromark-extension-gfm-footnote';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** The names that a text defines, for links and for notes, in the form they are compared in. */
export interface DefinedNames {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Lets remark look up the names of notes and link definitions in an index. It searches a list otherwise, for each call
 * and each definition: a hundred thousand notes take minutes.
 */
export function remarkNameIndex(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), nameIndex({ links: [], notes: [] })];
}

/** The index as a syntax that matches nothing, tried where a line begins: before the first name is defined or called. */
export function nameIndex(known: DefinedNames): Extension {
  const index: Construct = {
    tokenize(_, __, nok) {
      const { parser } = this;
      if (!Object.hasOwn(parser.defined, 'includes')) indexNames(parser, known);
      return nok;
    },
  };
  return { document: { null: index, 91: index } };
}

function indexNames(parser: ParseContext, known: DefinedNames): void {
  parser.defined = indexed([...parser.defined, ...known.links]);
  parser.gfmFootnotes = indexed([...(parser.gfmFootnotes ?? []), ...known.notes]);
}

/** A list of names that finds each at once. */
function indexed(list: string[]): string[] {
  const index = new Set(list);
  return Object.assign(list, {
    includes: (name: string) => index.has(name),
    push: (name: string) => {
      index.add(name);
      return Array.prototype.push.call(list, name);
    },
  });
}
