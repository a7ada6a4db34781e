import type { Publication } from '../../model/publication.js';
import type { ContentDocument, Landmark } from '../plan.js';

/** Types worth a landmark besides the four that every book has (EPUB Structural Semantics). */
const LANDMARK_TYPES: ReadonlySet<string> = new Set([
  ...['halftitlepage', 'copyright-page', 'dedication', 'epigraph', 'foreword', 'preface', 'prologue', 'introduction'],
  ...['acknowledgments', 'abstract', 'epilogue', 'conclusion', 'afterword', 'appendix', 'glossary', 'bibliography'],
  ...['endnotes', 'index', 'colophon', 'loi', 'lot', 'credits', 'errata', 'titlepage'],
]);

/** Landmarks in reading order, each type once: the cover, the title page, the contents, the start of the text … */
export function landmarks(
  publication: Publication,
  documents: readonly ContentDocument[],
  before: number,
): readonly Landmark[] {
  const { labels } = publication;
  const contents: Landmark = { type: 'toc', title: labels.contents, href: 'toc.xhtml#toc' };
  const found = new Map<string, Landmark>();
  let bodyFound = false;
  documents.forEach((document, index) => {
    if (index === before) found.set('toc', contents);
    if (document.bodyType === 'bodymatter' && !bodyFound) {
      bodyFound = true;
      found.set('bodymatter', { type: 'bodymatter', title: labels.startOfText, href: document.href });
    }
    const type = document.chapter?.type ?? document.id;
    const landmark = landmarkOf(type, document, publication);
    if (landmark && !found.has(landmark.type)) found.set(landmark.type, landmark);
  });
  if (!found.has('toc')) found.set('toc', contents);
  return [...found.values()];
}

function landmarkOf(type: string, document: ContentDocument, { labels }: Publication): Landmark | undefined {
  const { href } = document;
  const title = document.chapter?.title ?? document.title;
  if (type === 'cover') return { type, title: labels.cover, href };
  if (type === 'title-page') return { type: 'titlepage', title: labels.titlePage, href };
  return LANDMARK_TYPES.has(type) ? { type, title, href } : undefined;
}
