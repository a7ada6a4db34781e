import { asEntries, type Entries } from '../file/access.js';
import type { PdfFile } from '../file/open-pdf.js';
import type { PdfRule } from '../rule.js';

const FORBIDDEN = new Set([
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
]);

/** Nothing in the file acts by itself. */
export const activeContent: PdfRule = {
  documentation: {
    id: 'pdf-active-content',
    severity: 'error',
    title: 'Script, form action or external content',
    why: 'An archive keeps what a page shows, not what a program does. Scripts can also tell others who reads what.',
    fix: 'Leave it out.',
    clauses: ['ISO 19005-2 §6.5', 'ISO 19005-2 §6.4.1', 'ISO 14289-1 §7.20', 'Matterhorn 25-001', 'Matterhorn 30-001'],
  },
  check({ file, catalog }, report) {
    const names = file.dictionary(catalog, 'Names');
    if (names?.entries.has('JavaScript')) report({ message: 'Unexpected document scripts, expected none' });
    if (catalog.entries.has('AA')) report({ message: 'Unexpected additional actions of the document, expected none' });
    const form = file.dictionary(catalog, 'AcroForm');
    if (form?.entries.has('XFA')) report({ message: 'Unexpected XFA form, expected none' });
    const found = new Set<string>();
    for (const number of file.numbers) {
      const object = asEntries(file.resolve({ type: 'reference', number, generation: 0 }));
      if (object) for (const what of activeIn(file, object, 0)) found.add(what);
    }
    for (const what of found) report({ message: `Unexpected ${what}, expected none` });
  },
};

/** Also looks into dictionaries that stand directly in others, where actions usually are. */
function* activeIn(file: PdfFile, object: Entries, depth: number): Generator<string> {
  const action = file.name(object, 'S');
  if (
    action !== undefined &&
    FORBIDDEN.has(action) &&
    (object.entries.has('JS') || action !== 'Sound') &&
    isAction(file, object)
  )
    yield `${action} action`;
  if (object.type === 'stream' && object.entries.has('F') && file.name(object, 'Type') !== 'EmbeddedFile')
    yield 'stream kept in another file';
  if (file.name(object, 'Subtype') === 'Form' && object.entries.has('Ref'))
    yield 'reference to another document’s page';
  if (file.name(object, 'Subtype') === 'PS') yield 'PostScript drawing';
  if (depth > 3) return;
  for (const value of object.entries.values()) {
    const inner =
      value !== null && typeof value === 'object' && 'type' in value && value.type === 'dictionary' ? value : undefined;
    if (inner) yield* activeIn(file, inner, depth + 1);
  }
}

/** `S` also names structure types, transparency groups and transitions. */
function isAction(file: PdfFile, object: Entries): boolean {
  const type = file.name(object, 'Type');
  return (type === undefined || type === 'Action') && !object.entries.has('P') && !object.entries.has('K');
}
