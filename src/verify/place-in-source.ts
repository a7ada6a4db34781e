import { basename, isAbsolute } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { ArtifactPlace, SourceMap } from '../model/result.js';
import type { Finding } from './validator.js';

/** Turns a validator's finding in `file` into a diagnostic at the author's line, where the place has a source. */
export function placeInSource(
  finding: Finding,
  { validator, file }: { readonly validator: string; readonly file: string },
  sourceMap: SourceMap | undefined,
): Diagnostic {
  const { at, ...diagnostic } = finding;
  if (!at) return { ...diagnostic, source: validator };
  const place = sourceMap?.locate(at);
  return {
    ...diagnostic,
    source: validator,
    artifact: describeArtifactPlace(basename(file), at),
    ...(place && { place }),
  };
}

/** `book.epub/OEBPS/chapter-1.xhtml:12:4`, `book.pdf page 212`; the file alone where the path is its own. */
export function describeArtifactPlace(file: string, at: ArtifactPlace): string {
  if ('page' in at) return `${file} page ${at.page + 1}`;
  const path = isAbsolute(at.path) || at.path === file ? file : `${file}/${at.path}`;
  return [path, at.line, at.line && at.column].filter((part) => part !== undefined).join(':');
}
