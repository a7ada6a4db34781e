import {
  type PDFContext,
  type PDFDict,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PrintFacts } from '../../print-facts.js';
import { addOutputIntent } from '../colour/output-intent.js';
import { name, textString } from '../file/objects.js';
import type { Conformance } from '../metadata/conformance.js';
import { pageLabels } from './page-labels.js';

export interface CatalogEntries {
  readonly structure: number;
  /** Object number of the Document element. */
  readonly document: number;
  readonly outline: number | undefined;
  /** File specifications of associated files. */
  readonly files: readonly number[];
  readonly xmp: string;
  readonly conformance: Conformance;
  readonly firstPage: PDFRef;
}

/** Fills the catalog: language, title bar, page labels, outline, metadata, colour and the structure tree (ISO 32000-1 7.7.2). */
export function fillCatalog(
  context: PDFContext,
  catalog: PDFDict,
  facts: PrintFacts,
  entries: CatalogEntries,
  register: (object: PDFObject) => PDFRef,
): void {
  const { structure, outline, xmp } = entries;
  const set = (key: string, value: PDFObject) => catalog.set(name(key), value);
  const packet = Buffer.from(xmp, 'utf8');
  const metadata = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length });
  // Not compressed, so that it can be found without a PDF reader (ISO 19005-2 6.6.2.1).
  set('Metadata', register(PDFRawStream.of(metadata, packet)));
  set('OutputIntents', addOutputIntent(context, register));
  set('StructTreeRoot', PDFRef.of(structure));
  set('Lang', textString(facts.language));
  set('MarkInfo', context.obj({ Marked: true }));
  set('ViewerPreferences', viewerPreferences(context, facts));
  set('PageLabels', pageLabels(context, facts.pageLabels));
  set('OpenAction', openAction(context, entries));
  catalog.delete(name('Dests'));
  catalog.delete(name('Outlines'));
  if (outline !== undefined) {
    set('Outlines', PDFRef.of(outline));
    set('PageMode', name('UseOutlines'));
  }
  if (entries.files.length > 0 || entries.conformance.level === 'F')
    set('Names', embeddedFiles(context, entries.files));
}

function viewerPreferences(context: PDFContext, facts: PrintFacts): PDFDict {
  const preferences = context.obj({ DisplayDocTitle: true });
  if (facts.metadata.direction === 'rtl') preferences.set(name('Direction'), name('R2L'));
  return preferences;
}

// Opens at the first page; PDF/UA-2 wants every destination to name an element too (ISO 14289-2 8.8).
function openAction(context: PDFContext, { firstPage, document, conformance }: CatalogEntries): PDFDict {
  const view = (target: PDFRef) => {
    const destination = context.obj([target]);
    destination.push(name('XYZ'));
    for (let i = 0; i < 2; i++) destination.push(PDFNull);
    destination.push(PDFNumber.of(0));
    return destination;
  };
  const action = context.obj({ S: 'GoTo' });
  action.set(name('D'), view(firstPage));
  if (conformance.ua === 2) action.set(name('SD'), view(PDFRef.of(document)));
  return action;
}

// Part 4f asks for the name tree, even when it is empty; viewers list the files from it.
function embeddedFiles(context: PDFContext, files: readonly number[]): PDFDict {
  const list = context.obj([]);
  files.forEach((file, index) => {
    list.push(textString(`formula-${String(index + 1).padStart(6, '0')}`));
    list.push(PDFRef.of(file));
  });
  const names = context.obj({});
  const tree = context.obj({});
  tree.set(name('Names'), list);
  names.set(name('EmbeddedFiles'), tree);
  return names;
}
