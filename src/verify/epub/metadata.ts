import type { MetadataEntry, PackageDocument } from './publication.js';

/** All entries of a property about the publication itself (not refining another). */
export function metadataOf(packageDocument: PackageDocument, property: string): readonly MetadataEntry[] {
  return packageDocument.metadata.filter((entry) => entry.property === property && entry.refines === undefined);
}

/** Their values, split at commas as EPUB Accessibility 1.1 allows only for `accessModeSufficient`. */
export function valuesOf(packageDocument: PackageDocument, property: string): readonly string[] {
  return metadataOf(packageDocument, property).map(({ value }) => value);
}
