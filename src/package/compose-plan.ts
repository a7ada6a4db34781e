import type { Publication } from '../model/publication.js';
import { accessibilityElements } from './accessibility/accessibility-elements.js';
import { chapterDocument } from './content/chapter-document.js';
import { documentTitles } from './content/document-titles.js';
import { bibliographicElements } from './metadata/package-metadata.js';
import { documentNames } from './names/document-names.js';
import { contentsLinks } from './navigation/contents-links.js';
import { landmarks } from './navigation/landmarks.js';
import { pageBreaksByChapter, pageRegister } from './navigation/page-list.js';
import type { PackageOptions } from './package-options.js';
import { type CoverImage, generatedPages } from './pages/generated-pages.js';
import type { ContentDocument, PackagedResource, PackagePlan } from './plan.js';
import type { Templates } from './templates.js';

/** What is made before the plan: resources in their places, the cover, the stylesheet, the templates. */
export interface Materials {
  readonly resources: readonly PackagedResource[];
  /** Resource path → container path. */
  readonly resource: (path: string) => string;
  readonly cover?: CoverImage;
  readonly stylesheet: string;
  readonly templates: Templates;
}

/** Decides everything about the EPUB before a byte of it is written. Pure. */
export function composePlan(publication: Publication, materials: Materials, options: PackageOptions): PackagePlan {
  const files = documentNames(publication);
  const register = pageRegister(publication.anchors);
  const context = {
    files,
    anchors: publication.anchors,
    resource: materials.resource,
    breaks: pageBreaksByChapter(publication, options.pageBreaks ?? []),
    titles: documentTitles(publication),
    page: register.add,
  };
  const documents = [
    ...generatedPages(publication, materials.cover, materials.templates),
    ...publication.chapters.map((chapter) => chapterDocument(chapter, context)),
  ];
  const before = contentsPosition(documents);
  return {
    publication,
    documents,
    before,
    resources: materials.resources,
    stylesheet: materials.stylesheet,
    toc: contentsLinks(publication, files),
    landmarks: landmarks(publication, documents, before),
    pages: register.entries,
    metadata: [
      ...bibliographicElements(publication),
      ...accessibilityElements(publication, { pages: register.entries, options }),
    ],
  };
}

const BEFORE_CONTENTS = new Set([
  'cover',
  'halftitlepage',
  'titlepage',
  'title-page',
  'copyright-page',
  'dedication',
  'epigraph',
]);

/** Number of documents before the contents: the pages a printed book has there too. */
function contentsPosition(documents: readonly ContentDocument[]): number {
  const position = documents.findIndex(({ id, chapter }) => !BEFORE_CONTENTS.has(chapter?.type ?? id));
  return position < 0 ? documents.length : position;
}
