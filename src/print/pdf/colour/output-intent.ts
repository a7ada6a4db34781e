import { type PDFContext, PDFNumber, type PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { deflatedStream, name } from '../file/objects.js';
import { srgbProfile } from './srgb-profile.js';

/** Adds the output intent that says what the page's RGB means (ISO 19005-2 6.2.3); returns the array's reference. */
export function addOutputIntent(context: PDFContext, register: (object: PDFRawStream) => PDFRef) {
  const dict = context.obj({});
  dict.set(name('N'), PDFNumber.of(3));
  const profile = deflatedStream(context, srgbProfile(), dict);
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1' });
  for (const [key, value] of [
    ['OutputConditionIdentifier', 'sRGB IEC61966-2.1'],
    ['Info', 'sRGB IEC61966-2.1'],
    ['RegistryName', 'http://www.color.org'],
  ] as const) {
    intent.set(name(key), PDFString.of(value));
  }
  intent.set(name('DestOutputProfile'), register(profile));
  return context.obj([intent]);
}
