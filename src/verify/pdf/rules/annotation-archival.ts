import { asEntries } from '../file/access.js';
import type { PdfRule } from '../rule.js';

const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia']);
const INVISIBLE = 1 | 2 | 32 | 256;
const PRINT = 4;

/** Annotations that an archive can keep: visible on screen and paper, with an appearance. */
export const annotationArchival: PdfRule = {
  archival: true,
  documentation: {
    id: 'pdf-annotation-archival',
    severity: 'error',
    title: 'Annotation that will not show in the future',
    why: 'An archive keeps what can be seen, alike on screen and paper, without players of its own.',
    fix: 'Set the Print flag, no hiding flag, and give an appearance stream.',
    clauses: ['ISO 19005-2 §6.3'],
  },
  check({ file, pages }, report) {
    for (const { page } of pages) {
      for (const reference of file.array(page.dictionary, 'Annots')) {
        const annotation = asEntries(file.resolve(reference));
        const subtype = annotation && (file.name(annotation, 'Subtype') ?? '');
        if (!annotation || subtype === undefined || subtype === 'Popup') continue;
        const at = { page: page.index };
        const flags = file.number(annotation, 'F');
        if (FORBIDDEN.has(subtype)) report({ message: `Unexpected ${subtype} annotation, expected none`, at });
        if (flags === undefined || (flags & PRINT) === 0 || (flags & INVISIBLE) !== 0)
          report({ message: `Unexpected flags of a ${subtype} annotation, expected Print and none that hides it`, at });
        if (subtype !== 'Link' && !file.dictionary(annotation, 'AP'))
          report({ message: `Unexpected ${subtype} annotation without an appearance, expected AP`, at });
      }
    }
  },
};
