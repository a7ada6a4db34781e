import type { FindingsList } from '../findings-list.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml, XmlError } from '../xml/parse-xml.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { EPUB_LIMITS } from './limits.js';
import { readingFinding } from './reading-findings.js';

/**
 * Unpacks and parses one XML document of the container. What is wrong with its markup is added to `findings`; damage to
 * the archive is found when every entry is checked.
 */
export async function readXml(archive: Archive, path: string, findings: FindingsList): Promise<XmlElement | undefined> {
  const entry = archive.find(path);
  if (!entry) return undefined;
  if (entry.size > EPUB_LIMITS.document) {
    const message = `Unexpected size of ${path}, ${entry.size} bytes, expected at most ${EPUB_LIMITS.document}`;
    findings.add(readingFinding('entry', message, { path }));
    return undefined;
  }
  try {
    return parseXml(await archive.read(entry, EPUB_LIMITS.document));
  } catch (error) {
    if (error instanceof XmlError) {
      const at = { path, line: error.line, column: error.column };
      findings.add(
        readingFinding('xml', `Unexpected markup in ${path}, expected well-formed XML: ${error.message}`, at),
      );
    } else if (!(error instanceof ArchiveError)) throw error;
    return undefined;
  }
}
