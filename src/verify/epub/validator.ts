import { imageSize } from 'image-size';
import { type FindingsList, findingsList } from '../findings-list.js';
import type { Finding, ValidationInput, Validator } from '../validator.js';
import { childElements } from '../xml/select.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { openArchive } from '../zip/open-archive.js';
import { gatherFacts } from './document-facts.js';
import { findPackage } from './find-package.js';
import { EPUB_LIMITS } from './limits.js';
import { mimetypeFault } from './mimetype.js';
import type { DocumentFacts, Epub, ManifestItem, Navigation, PackageDocument } from './publication.js';
import { readNavigation } from './read-navigation.js';
import { readXml } from './read-xml.js';
import { readingFinding } from './reading-findings.js';
import type { EpubRule, Report } from './rule.js';
import { EPUB_RULES } from './rules/index.js';

/** Lectern's own EPUB check: what no validator notices, and what must hold before one is let near the file. */
export const epubStructure: Validator = {
  id: 'epub-structure',
  name: 'Lectern EPUB check',
  subject: 'epub',
  builtIn: true,
  profile: 'EPUB 3.3 and EPUB Accessibility 1.1, what validators leave out',
  async run(input) {
    const findings = findingsList();
    const fault = await mimetypeFault(input.file, input.host);
    try {
      const archive = await openArchive(input.file, input.host);
      if (fault) findings.add(readingFinding('mimetype', fault, { path: 'mimetype' }));
      await checkArchive(archive, findings, input).finally(() => archive.close());
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      findings.add(
        readingFinding('container', `Unexpected content of the file, expected a ZIP archive: ${error.message}`),
      );
    }
    return [{ kind: 'done', findings: findings.all() }];
  },
};

async function checkArchive(archive: Archive, findings: FindingsList, input: ValidationInput): Promise<void> {
  for (const rule of EPUB_RULES) rule.container?.(archive, reportFor(rule, findings));
  // A bomb is not unpacked to see what else is wrong with it.
  if (findings.all().some(({ id }) => id === 'epub-entry-bomb')) return;
  await checkIntegrity(archive, findings, input);
  const packageDocument = await findPackage(archive, findings);
  if (!packageDocument) return;
  const { documents, navigation } = await checkDocuments(archive, packageDocument, findings, input);
  const cover = await measureCover(archive, packageDocument);
  const epub: Epub = { archive, package: packageDocument, navigation, documents, cover };
  for (const rule of EPUB_RULES) rule.publication?.(epub, reportFor(rule, findings));
}

/** Damage shows nowhere else: an image with flipped bits is still an image to every validator. */
async function checkIntegrity(archive: Archive, findings: FindingsList, { signal }: ValidationInput): Promise<void> {
  for (const entry of archive.entries) {
    signal?.throwIfAborted();
    try {
      await archive.check(entry, EPUB_LIMITS.total);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      const { path } = entry;
      findings.add(readingFinding('entry', `Unexpected state of ${path}: ${error.message}`, { path }));
    }
  }
}

/** Each document is parsed, looked at by every rule and let go, so that memory does not grow with the book. */
async function checkDocuments(
  archive: Archive,
  { manifest }: PackageDocument,
  findings: FindingsList,
  input: ValidationInput,
): Promise<{ documents: readonly DocumentFacts[]; navigation: Navigation | undefined }> {
  const documents: DocumentFacts[] = [];
  let navigation: Navigation | undefined;
  for (const item of manifest.filter(({ mediaType }) => mediaType === 'application/xhtml+xml')) {
    input.signal?.throwIfAborted();
    const root = await readXml(archive, item.path, findings);
    if (!root) continue;
    const document = { item, root, body: childElements(root, 'body')[0] };
    for (const rule of EPUB_RULES) rule.document?.(document, reportFor(rule, findings));
    documents.push(gatherFacts(document));
    if (item.properties.includes('nav')) navigation = readNavigation(root, item.path);
  }
  return { documents, navigation };
}

async function measureCover(archive: Archive, { manifest }: PackageDocument): Promise<Epub['cover']> {
  const item: ManifestItem | undefined = manifest.find(({ properties }) => properties.includes('cover-image'));
  const entry = item && archive.find(item.path);
  if (!entry || item.mediaType === 'image/svg+xml') return undefined;
  try {
    const { width, height } = imageSize(await archive.read(entry, 64 * 1024 * 1024));
    return { path: item.path, width, height };
  } catch {
    // An image that cannot be read is EPUBCheck's finding (PKG-021).
    return undefined;
  }
}

function reportFor({ documentation }: EpubRule, findings: FindingsList): Report {
  const { id, severity, fix, clauses } = documentation;
  return (finding) => findings.add({ id, severity, hint: fix, clauses, ...finding } satisfies Finding);
}
