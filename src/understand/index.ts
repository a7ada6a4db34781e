import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../diagnostic.js';
import type { Manuscript, SourceDocument } from '../model/manuscript.js';
import type { Chapter, Publication } from '../model/publication.js';
import type { Progress } from '../model/result.js';
import { contentsOf } from './book/contents.js';
import { linkReferences } from './book/cross-references.js';
import { fillLinks } from './book/fill-links.js';
import { gatherFonts } from './book/fonts.js';
import { assignIds } from './book/ids.js';
import { languagesOf } from './book/languages.js';
import { resolveLinks } from './book/links.js';
import { nameDrawings } from './book/name-drawings.js';
import { numberBook } from './book/numbering.js';
import { prepareResource } from './book/prepare-resource.js';
import { gatherResources, isDiagnostic, resourceStore } from './book/resources.js';
import { statisticsOf } from './book/statistics.js';
import { readStylesheets } from './book/stylesheets.js';
import { documentsByPath } from './book/targets.js';
import { understandDocument } from './chapter.js';
import { chapterIds } from './chapter-id.js';
import type { ChapterContext } from './context.js';
import { diagnose, placeOf } from './context.js';
import type { ChapterDraft } from './draft.js';
import { textProperty } from './element.js';
import { inlineToHtml } from './html/inline.js';
import { labelsFor } from './labels/index.js';
import { commonFolder } from './path.js';
import { processorsFor } from './processors.js';
import { findElement, walkElements } from './walk.js';
import { placeOfWords } from './words-place.js';

export interface UnderstandOptions {
  /**
   * Whether what readers need and no finding depends on is made too (default): the words formulas are read in, most of
   * the time of a mathematical book, and highlighted code. Otherwise formulas are written out in symbols.
   */
  readonly forReaders?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Understands a manuscript: the one semantic tree that every output is made from. Never fails for what an author
 * wrote; all that is wrong is in `diagnostics`, with a tree that is safe and valid all the same. Lets other work of the
 * process go on between chapters.
 */
export async function understand(manuscript: Manuscript, options: UnderstandOptions = {}): Promise<Publication> {
  const { config, documents } = manuscript;
  const diagnostics: Diagnostic[] = [];
  const ids = chapterIds(documents);
  const processors = processorsFor(config, options.forReaders ?? true);
  const drafts: ChapterDraft[] = [];
  for (const [index, document] of documents.entries()) {
    await setImmediate(undefined, options.signal && { signal: options.signal });
    options.onProgress?.({ stage: 'understand', message: document.path, done: index, total: documents.length });
    drafts.push(
      ...(await understandDocument(chapterContext(document, ids[index]!, manuscript, diagnostics), processors)),
    );
  }
  const targets = assignIds(drafts);
  const scope = {
    targets,
    documents: documentsByPath(drafts),
    paths: manuscript.paths,
    sourceFolder: '',
    commonFolder: commonFolder(documents.map(({ path }) => path).filter((path) => path !== '')),
  };
  for (const draft of drafts) resolveLinks(draft, scope);
  linkReferences(drafts, targets);
  numberBook(drafts, config);
  fillLinks(drafts);
  const store = resourceStore(manuscript, (resource) => prepareResource(resource, manuscript.config.limits));
  for (const draft of drafts) {
    await gatherResources(draft, store);
    await nameDrawings(draft, store);
  }
  const stylesheets = await readStylesheets(manuscript, store, (diagnostic) => diagnostics.push(diagnostic));
  await gatherFonts(config, store, (diagnostic) => diagnostics.push(diagnostic));
  const cover = config.metadata.cover ? await store.load(config.metadata.cover.path) : undefined;
  if (cover && isDiagnostic(cover)) {
    const place = config.placeOf('metadata.cover');
    diagnostics.push(place ? { ...cover, place } : cover);
  }
  return {
    config,
    metadata: config.metadata,
    labels: labelsFor(config.metadata.language),
    chapters: drafts.map(finish),
    contents: contentsOf(drafts, config.text.tocDepth),
    resources: store.loaded(),
    stylesheets,
    ...(cover && !isDiagnostic(cover) ? { cover: { resource: cover, alt: config.metadata.cover?.alt ?? '' } } : {}),
    anchors: anchorsOf(drafts),
    languages: languagesOf(drafts, config.metadata.language),
    statistics: statisticsOf(drafts),
    suppressions: drafts.flatMap((draft) => draft.suppressions),
    diagnostics,
  };
}

function chapterContext(
  document: SourceDocument,
  chapterId: string,
  manuscript: Manuscript,
  diagnostics: Diagnostic[],
): ChapterContext {
  const { config } = manuscript;
  const language = document.language ?? config.metadata.language;
  return {
    document,
    config,
    language,
    labels: labelsFor(language),
    chapterId,
    diagnostics,
    inline: (markdown) => inlineToHtml(markdown, config.text.math),
    report: (rule, details, node = {}) => {
      const { words } = details;
      const place = words === undefined ? undefined : placeOfWords(document, node, words);
      diagnostics.push(diagnose(rule, details, place ?? placeOf(document, node)));
    },
  };
}

function finish(draft: ChapterDraft): Chapter {
  const { document, language } = draft.context;
  const has = (...names: string[]) => findElement(draft.tree, (node) => names.includes(node.tagName)) !== undefined;
  return {
    id: draft.id,
    source: document.path,
    title: draft.title,
    matter: document.matter,
    type: draft.type,
    depth: document.depth,
    language,
    direction: draft.direction,
    tree: draft.tree,
    has: { mathml: has('math'), svg: has('svg'), media: has('audio', 'video') },
    placeOf: (node) => placeOf(document, node),
    placeOfWords: (node, words) => placeOfWords(document, node, words),
  };
}

function anchorsOf(drafts: readonly ChapterDraft[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const draft of drafts) {
    walkElements(draft.tree, (node) => {
      const id = textProperty(node, 'id');
      if (id !== undefined) anchors.set(id, draft.id);
    });
  }
  return anchors;
}
