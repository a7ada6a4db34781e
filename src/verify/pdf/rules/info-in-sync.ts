import { textOfString } from '../file/objects.js';
import type { PdfRule } from '../rule.js';
import { XMP_BASIC, XMP_DC, XMP_PDF } from '../xmp.js';

const PAIRS = [
  ['Title', XMP_DC, 'title'],
  ['Author', XMP_DC, 'creator'],
  ['Subject', XMP_DC, 'description'],
  ['Keywords', XMP_PDF, 'Keywords'],
  ['Producer', XMP_PDF, 'Producer'],
  ['Creator', XMP_BASIC, 'CreatorTool'],
] as const;

/** The old document information and XMP say the same. */
export const infoInSync: PdfRule = {
  documentation: {
    id: 'pdf-info-differs',
    severity: 'error',
    title: 'Document information that differs from the metadata',
    why: 'Some programs read the one, some the other: a reader must not be told two titles.',
    fix: 'Write both from the same data.',
    clauses: ['ISO 19005-2 §6.6.3'],
  },
  check({ file, info, xmp }, report) {
    if (!info || !xmp) return;
    for (const [key, namespace, name] of PAIRS) {
      const value = info.entries.has(key) ? (file.text(info, key) ?? '') : undefined;
      if (value === undefined) continue;
      const others = xmp.all(namespace, name);
      const same =
        key === 'Author'
          ? others.join(', ') === value || others.join('; ') === value || others[0] === value
          : others[0] === value;
      if (!same)
        report({
          message: `Unexpected ${key} “${value}” in the document information, expected “${others[0] ?? ''}” as in the metadata`,
        });
    }
    reportDate(file.entry(info, 'CreationDate'), xmp.get(XMP_BASIC, 'CreateDate'), 'CreationDate', report);
    reportDate(file.entry(info, 'ModDate'), xmp.get(XMP_BASIC, 'ModifyDate'), 'ModDate', report);
  },
};

function reportDate(
  object: unknown,
  xmp: string | undefined,
  key: string,
  report: Parameters<PdfRule['check']>[1],
): void {
  if (object === null || typeof object !== 'object' || !('type' in object) || object.type !== 'string') return;
  // D:20240102030405+00'00' and 2024-01-02T03:04:05Z: the digits of date and time agree when the zones do.
  const digits = textOfString(object as never)
    .replace(/\D/g, '')
    .slice(0, 14);
  if ((xmp ?? '').replace(/\D/g, '').slice(0, 14) !== digits)
    report({
      message: `Unexpected ${key} in the document information, expected the date of the metadata (${xmp ?? 'none'})`,
    });
}
