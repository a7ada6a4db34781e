import { asEntries, asReference } from '../file/access.js';
import type { PdfRule } from '../rule.js';

/** Files inside the file say what they are. */
export const embeddedFiles: PdfRule = {
  documentation: {
    id: 'pdf-embedded-file',
    severity: 'error',
    title: 'Embedded file without name, type or relation',
    why: 'A reader must be able to tell what an attachment is before opening it.',
    fix: 'Give the file specification F, UF and AFRelationship, and the file a Subtype.',
    clauses: ['ISO 14289-1 §7.11', 'Matterhorn 21-001', 'ISO 19005-3 §6.8'],
  },
  check({ file, archivalPart }, report) {
    for (const number of file.numbers) {
      const specification = asEntries(file.resolve({ type: 'reference', number, generation: 0 }));
      const embedded = specification && file.dictionary(specification, 'EF');
      if (!specification || !embedded) continue;
      const name = file.text(specification, 'UF') ?? file.text(specification, 'F') ?? '';
      if (!file.text(specification, 'F') || !file.text(specification, 'UF'))
        report({ message: `Unexpected embedded file ${name} without F and UF, expected both` });
      if (archivalPart === 1 || archivalPart === undefined) continue;
      if (archivalPart >= 3 && !file.name(specification, 'AFRelationship'))
        report({
          message: `Unexpected embedded file ${name} without AFRelationship, expected its relation to the document`,
        });
      const stream = file.stream(embedded, 'F');
      if (archivalPart === 3 && stream && !file.name(stream, 'Subtype'))
        report({ message: `Unexpected embedded file ${name} without Subtype, expected its media type` });
      if (archivalPart === 2 && stream && !/pdf/i.test(file.name(stream, 'Subtype') ?? name))
        report({ message: `Unexpected embedded file ${name} in PDF/A-2, expected PDF/A files only` });
      if (asReference(embedded.entries.get('F')) && !stream)
        report({ message: `Unexpected absence of the content of embedded file ${name}` });
    }
  },
};
