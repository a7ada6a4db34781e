import type { Diagnostic } from '../diagnostic.js';
import type { ArtifactPlace, SourceMap } from '../model/result.js';
import type { Finding } from './validator.js';

/** Turns a validator's finding into a diagnostic at the author's line, where the place has a source. */
export function placeInSource(finding: Finding, validator: string, sourceMap: SourceMap | undefined): Diagnostic {
  const { at, ...diagnostic } = finding;
  if (!at) return { ...diagnostic, source: validator };
  const place = sourceMap?.locate(at);
  return { ...diagnostic, source: validator, artifact: describeArtifactPlace(at), ...(place && { place }) };
}

/** `OEBPS/chapter-1.xhtml:12:4`, `page 212`. */
export function describeArtifactPlace(at: ArtifactPlace): string {
  if ('page' in at) return `page ${at.page + 1}`;
  return [at.path, at.line, at.line && at.column].filter((part) => part !== undefined).join(':');
}
