import type { Transformer } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import type { Suppression } from '../model/publication.js';
import type { ChapterContext } from './context.js';

/** What the plugins of one chapter find out for those after them. */
export interface ChapterFacts {
  readonly context: ChapterContext;
  /** Whether the author wrote anything at all. */
  readonly written: boolean;
  suppressions: readonly Suppression[];
  /** The title heading was made rather than written, so that all of the author's headings are below it. */
  titleIsGenerated: boolean;
  /** Ids that Lectern made (slugs); all others were given by the author. */
  generatedIds: ReadonlySet<string>;
  /** The slug of the title. */
  titleSlug: string;
  title: string;
  type: string;
}

declare module 'vfile' {
  interface DataMap {
    chapter: ChapterFacts;
  }
}

/** The virtual file that a chapter's trees are processed with. */
export function chapterFile(context: ChapterContext, written = true): VFile {
  const { path, text } = context.document;
  const chapter: ChapterFacts = {
    context,
    written,
    suppressions: [],
    titleIsGenerated: false,
    generatedIds: new Set(),
    titleSlug: '',
    title: '',
    type: 'chapter',
  };
  return new VFile({ value: text, data: { chapter }, ...(path === '' ? {} : { path }) });
}

/** What is known of the chapter that a virtual file stands for. */
export function factsOf(file: VFile): ChapterFacts {
  const { chapter } = file.data;
  if (!chapter) throw new Error('a chapter was processed without its context');
  return chapter;
}

/** A unified plugin of one step: it changes the tree it is given in place. */
export function chapterPlugin<Tree extends Node>(
  step: (tree: Tree, context: ChapterContext, facts: ChapterFacts) => void | Promise<void>,
): () => Transformer<Tree> {
  return () => (tree, file) => {
    const facts = factsOf(file);
    return step(tree, facts.context, facts);
  };
}
