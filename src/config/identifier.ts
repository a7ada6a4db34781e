import { createHash } from 'node:crypto';
import { parseIsbn } from './isbn.js';

/**
 * The URI of an identifier as authors write them: a URN or URL as it is, a bare ISBN, UUID or DOI with its scheme.
 * Undefined when it is none of these (dc:identifier, EPUB 3.3 §5.5.3.1, wants one that is unique in the world).
 */
export function parseIdentifier(written: string): string | undefined {
  const text = written.trim();
  if (/^urn:isbn:/i.test(text) || /^(?:isbn|97[89])/i.test(text)) {
    const isbn = parseIsbn(text);
    return isbn && `urn:isbn:${isbn}`;
  }
  const uuid = /^(?:urn:uuid:)?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i.exec(text);
  if (uuid) return `urn:uuid:${uuid[1]!.toLowerCase()}`;
  if (/^urn:uuid:/i.test(text)) return undefined;
  const doi = parseDoi(text);
  if (doi) return `https://doi.org/${doi}`;
  if (/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)) return text;
  const isbn = parseIsbn(text);
  return isbn && `urn:isbn:${isbn}`;
}

/** The bare DOI (`10.1000/182`) of one written with or without `doi:` or its resolver. */
export function parseDoi(written: string): string | undefined {
  const match = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i.exec(written.trim());
  return match?.[1];
}

/** The namespace of identifiers that Lectern derives. */
const NAMESPACE = '8f6d0a52-3c1e-5b7a-9d44-6e1f2a70c5b3';

/** A UUID version 5 (RFC 9562 §5.5) that is the same whenever the parts are the same. */
export function deriveIdentifier(parts: readonly string[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(parts.map((part) => part.normalize('NFC'))))
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
