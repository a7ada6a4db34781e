import type { FindingsList } from '../findings-list.js';
import { elements } from '../xml/select.js';
import type { Archive } from '../zip/archive.js';
import type { PackageDocument } from './publication.js';
import { readPackage } from './read-package.js';
import { readXml } from './read-xml.js';
import { readingFinding } from './reading-findings.js';

const CONTAINER = 'META-INF/container.xml';

/** Finds and reads the package document by way of META-INF/container.xml (EPUB 3.3 §4.2.6.3.1). */
export async function findPackage(archive: Archive, findings: FindingsList): Promise<PackageDocument | undefined> {
  const container = await readXml(archive, CONTAINER, findings);
  const rootFile = container && [...elements(container)].find(({ name }) => name === 'rootfile');
  const path = rootFile?.attributes.get('full-path');
  if (path === undefined) {
    findings.add(
      readingFinding('package', `Unexpected absence of a package document, expected ${CONTAINER} to name one`),
    );
    return undefined;
  }
  if (!archive.find(path))
    findings.add(readingFinding('package', `Unexpected absence of the package document ${path}`));
  const root = await readXml(archive, path, findings);
  return root && readPackage(root, path);
}
