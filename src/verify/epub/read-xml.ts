import type { FindingsList } from '../findings-list.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml, XmlError } from '../xml/parse-xml.js';
import { type Archive, ArchiveError } from '../zip/archive.js';
import { EPUB_LIMITS } from './limits.js';
import { readingFinding } from './reading-findings.js';

/** Unpacks and parses one XML document of the container. What prevents that is added to `findings`. */
export async function readXml(archive: Archive, path: string, findings: FindingsList): Promise<XmlElement | undefined> {
  const entry = archive.find(path);
  if (!entry) return undefined;
  try {
    return parseXml(await archive.read(entry, EPUB_LIMITS.document));
  } catch (error) {
    if (error instanceof ArchiveError)
      findings.add(readingFinding('entry', `Unexpected state of ${path}: ${error.message}`, { path }));
    else if (error instanceof XmlError) {
      const at = { path, line: error.line, column: error.column };
      findings.add(
        readingFinding('xml', `Unexpected markup in ${path}, expected well-formed XML: ${error.message}`, at),
      );
    } else throw error;
    return undefined;
  }
}
