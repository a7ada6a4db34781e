import { setImmediate } from 'node:timers/promises';
import type { Publication } from '../../model/publication.js';
import { documentNames } from '../names/document-names.js';
import { pageBreaksByChapter, pageRegister } from '../navigation/page-list.js';
import type { PackageOptions } from '../package-options.js';
import type { ContentDocument, PageListEntry } from '../plan.js';
import { chapterDocument } from './chapter-document.js';
import { documentTitles } from './document-titles.js';

export interface ChapterDocuments {
  readonly documents: readonly ContentDocument[];
  /** Chapter id → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly PageListEntry[];
}

/** Writes every chapter as XHTML. Lets other work of the process go on between chapters. */
export async function chapterDocuments(
  publication: Publication,
  resource: (path: string) => string,
  { pageBreaks = [], signal, onProgress }: PackageOptions,
): Promise<ChapterDocuments> {
  const { chapters, anchors } = publication;
  const files = documentNames(publication);
  const register = pageRegister(anchors);
  const context = {
    files,
    anchors,
    resource,
    breaks: pageBreaksByChapter(publication, pageBreaks),
    tableName: publication.labels.table.replace('{n}', '').trim(),
    titles: documentTitles(publication),
    page: register.add,
  };
  const documents: ContentDocument[] = [];
  for (const [index, chapter] of chapters.entries()) {
    await setImmediate(undefined, signal && { signal });
    onProgress?.({ stage: 'package', message: chapter.title, done: index, total: chapters.length });
    documents.push(chapterDocument(chapter, context));
  }
  return { documents, files, pages: register.entries };
}
