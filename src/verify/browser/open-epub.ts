import { findPackage } from '../epub/find-package.js';
import { oversizedDocument } from '../epub/oversized-document.js';
import type { PackageDocument } from '../epub/publication.js';
import { unsafeContainer } from '../epub/unsafe-container.js';
import { findingsList } from '../findings-list.js';
import type { ValidationInput } from '../validator.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { openArchive } from '../zip/open-archive.js';

export interface OpenEpub {
  readonly archive: Archive;
  readonly package: PackageDocument;
}

/** Opens an EPUB for showing its pages. A string says why that cannot be done; `epub-structure` has the findings. */
export async function openEpub({ file, host, maxDocument }: ValidationInput): Promise<OpenEpub | string> {
  const unsafe = await unsafeContainer(file, host);
  if (unsafe !== undefined) return unsafe;
  try {
    const archive = await openArchive(file, host);
    const packageDocument = await findPackage(archive, findingsList());
    const refusal = packageDocument
      ? oversizedDocument(archive, packageDocument, maxDocument)
      : 'The package document cannot be read';
    if (packageDocument && refusal === undefined) return { archive, package: packageDocument };
    archive.close();
    return refusal!;
  } catch (error) {
    if (error instanceof ArchiveError) return `The file cannot be opened: ${error.message}`;
    throw error;
  }
}
