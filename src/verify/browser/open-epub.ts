import { findPackage } from '../epub/find-package.js';
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
export async function openEpub({ file, host }: ValidationInput): Promise<OpenEpub | string> {
  const unsafe = await unsafeContainer(file, host);
  if (unsafe !== undefined) return unsafe;
  try {
    const archive = await openArchive(file, host);
    const packageDocument = await findPackage(archive, findingsList());
    if (packageDocument) return { archive, package: packageDocument };
    archive.close();
    return 'The package document cannot be read';
  } catch (error) {
    if (error instanceof ArchiveError) return `The file cannot be opened: ${error.message}`;
    throw error;
  }
}
