import ejs from 'ejs';
import type { Place } from '../diagnostic.js';
import type { ArtifactPlace, SourceMap } from '../model/result.js';
import { startTags, type TagPlace } from './content/start-tags.js';
import type { ContentDocument, PackagePlan } from './plan.js';
import { stylesheetPaths, templateFunctions } from './view.js';

/** Finds the author's place of a place in the EPUB. Costs nothing until asked. */
export function sourceMap(plan: PackagePlan, shell: string): SourceMap {
  const { documents, publication } = plan;
  const stylesheets = stylesheetPaths(plan);
  const byPath = new Map(documents.map((document) => [`OEBPS/${document.href}`, document]));
  const tables = new Map<ContentDocument, readonly TagPlace[]>();
  const tagsOf = (document: ContentDocument) => {
    const known = tables.get(document) ?? documentTags(document, shell, stylesheets);
    tables.set(document, known);
    return known;
  };
  return {
    locate(place) {
      if (!('path' in place)) return undefined;
      if (place.path === 'OEBPS/content.opf')
        return publication.config.file ? { file: publication.config.file } : undefined;
      const document = byPath.get(place.path);
      return document?.chapter?.source ? placeIn(document, place, tagsOf) : undefined;
    },
  };
}

function placeIn(
  { chapter, origins = [], ...document }: ContentDocument,
  { id, line, column }: Extract<ArtifactPlace, { path: string }>,
  tagsOf: (document: ContentDocument) => readonly TagPlace[],
): Place {
  // A line is more exact than an id, which may be that of the section around the place.
  const index = line === undefined ? -1 : lastBefore(tagsOf(document), line, column);
  const element =
    origins.slice(0, index + 1).findLast((candidate) => candidate?.position) ??
    (id === undefined ? undefined : origins.find((candidate) => candidate?.properties.id === id));
  return element ? chapter!.placeOf(element) : { file: chapter!.source };
}

/** Validators report where the start tag begins or, as SAX does, where it ends: in both cases the last to begin by then. */
function lastBefore(tags: readonly TagPlace[], line: number, column = Number.POSITIVE_INFINITY): number {
  return tags.findLastIndex((tag) => tag.line < line || (tag.line === line && tag.column <= column));
}

function documentTags(page: ContentDocument, shell: string, stylesheets: readonly string[]): readonly TagPlace[] {
  const before = ejs
    .render(shell, { page: { ...page, markup: '\0' }, stylesheets, ...templateFunctions })
    .split('\0', 1)[0]!;
  const line = before.split('\n').length;
  return startTags(page.markup, { line, column: before.length - before.lastIndexOf('\n') });
}
