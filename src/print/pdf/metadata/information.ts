import { type PDFContext, type PDFDict, PDFString } from '@cantoo/pdf-lib';
import type { Metadata } from '../../../model/metadata.js';
import { name, textString } from '../file/objects.js';
import { pdfDate } from './dates.js';
import { fullTitle, keywords } from './xmp.js';

/** The document information dictionary (ISO 32000-1 14.3.3), saying what the XMP packet says. */
export function informationDictionary(context: PDFContext, metadata: Metadata, producer: string): PDFDict {
  const dict = context.obj({});
  const set = (key: string, value: string | undefined) => {
    if (value !== undefined && value !== '') dict.set(name(key), textString(value));
  };
  set('Title', fullTitle(metadata));
  set('Author', metadata.creators.map((creator) => creator.name).join('; '));
  set('Subject', metadata.description);
  set('Keywords', keywords(metadata));
  set('Creator', producer);
  set('Producer', producer);
  for (const key of ['CreationDate', 'ModDate']) dict.set(name(key), PDFString.of(pdfDate(metadata.modified)));
  return dict;
}
