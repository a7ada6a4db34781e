import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';

/** Attributes that carry meaning for a reader; identifiers and classes do not. */
const MEANINGFUL = new Set([
  'alt',
  'aria-label',
  'epub:type',
  'href',
  'idref',
  'lang',
  'role',
  'scope',
  'src',
  'title',
  'xml:lang',
]);

/**
 * Digests of the words and of the elements of an XML document, taken as its bytes come. Nothing when it is not
 * well-formed: then only its bytes can be compared.
 */
export function markupMeter(): {
  add(chunk: Uint8Array): void;
  result(): { text: string; structure: string } | undefined;
} {
  const text = createHash('sha256');
  const structure = createHash('sha256');
  const decoder = new TextDecoder();
  const parser = new SaxesParser({});
  let wellFormed = true;
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.on('text', (words) => void text.update(words.replace(/\s+/g, '')));
  parser.on('opentag', ({ name, attributes }) => {
    const meaning = Object.entries(attributes)
      .filter(([key]) => MEANINGFUL.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    structure.update(JSON.stringify([name, meaning]));
  });
  parser.on('closetag', () => void structure.update('/'));
  return {
    add: (chunk) => void parser.write(decoder.decode(chunk, { stream: true })),
    result() {
      parser.write(decoder.decode()).close();
      return wellFormed ? { text: text.digest('hex'), structure: structure.digest('hex') } : undefined;
    },
  };
}
