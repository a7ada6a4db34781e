import type { PdfRule } from '../rule.js';

/** The XMP packet and the claims in it. */
export const metadata: PdfRule = {
  documentation: {
    id: 'pdf-metadata',
    severity: 'error',
    title: 'Metadata missing, or without the claim of PDF/UA',
    why: 'Programs and archives know by the metadata what a file is and which standards it says it meets.',
    fix: 'Write an XMP metadata stream with the PDF/UA identifier.',
    clauses: [
      'ISO 14289-1 §5',
      'ISO 14289-1 §7.1',
      'Matterhorn 06-001',
      'Matterhorn 06-002',
      'ISO 19005-2 §6.6.2.1',
      'ISO 19005-2 §6.6.4',
    ],
  },
  check({ file, catalog, xmp, accessiblePart, archivalPart }, report) {
    const stream = file.stream(catalog, 'Metadata');
    if (!stream) report({ message: 'Unexpected absence of XMP metadata, expected a metadata stream in the catalog' });
    else if (!xmp) report({ message: 'Unexpected content of the metadata stream, expected well-formed XML' });
    else if (accessiblePart !== 1 && accessiblePart !== 2)
      report({ message: 'Unexpected absence of a PDF/UA identifier, expected pdfuaid:part of 1 or 2' });
    if (!stream) return;
    if (archivalPart !== undefined && stream.entries.has('Filter'))
      report({ message: 'Unexpected compression of the metadata, expected plain text' });
    if (file.name(stream, 'Type') !== 'Metadata' || file.name(stream, 'Subtype') !== 'XML')
      report({ message: 'Unexpected type of the metadata stream, expected Type Metadata and Subtype XML' });
  },
};
