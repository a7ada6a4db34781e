/** A file format as PREMIS and PRONOM name it. */
export interface FileFormat {
  readonly name: string;
  readonly version?: string;
  /** PRONOM unique identifier; only where the media type alone decides it. */
  readonly puid?: string;
}

const BY_CLAIM: Readonly<Record<string, FileFormat>> = {
  'PDF/A-2a': { name: 'PDF/A', version: '2a', puid: 'fmt/476' },
  'PDF/A-2b': { name: 'PDF/A', version: '2b', puid: 'fmt/477' },
  'PDF/A-2u': { name: 'PDF/A', version: '2u', puid: 'fmt/478' },
  'PDF/A-3a': { name: 'PDF/A', version: '3a', puid: 'fmt/479' },
  'PDF/A-3b': { name: 'PDF/A', version: '3b', puid: 'fmt/480' },
  'PDF/A-3u': { name: 'PDF/A', version: '3u', puid: 'fmt/481' },
  // PRONOM knows PDF/A-4 only since a later release of its registry; the base format is certain.
  'PDF/A-4': { name: 'PDF', version: '2.0', puid: 'fmt/1129' },
  'PDF/A-4f': { name: 'PDF', version: '2.0', puid: 'fmt/1129' },
};

const BY_MEDIA_TYPE: Readonly<Record<string, FileFormat>> = {
  'application/epub+zip': { name: 'EPUB', version: '3', puid: 'fmt/483' },
  'application/pdf': { name: 'PDF' },
  'application/json': { name: 'JSON', puid: 'fmt/817' },
  'application/ld+json': { name: 'JSON-LD', puid: 'fmt/817' },
  'application/xml': { name: 'XML', version: '1.0', puid: 'fmt/101' },
  'text/xml': { name: 'XML', version: '1.0', puid: 'fmt/101' },
  'application/yaml': { name: 'YAML', puid: 'fmt/818' },
  'text/yaml': { name: 'YAML', puid: 'fmt/818' },
  'text/markdown': { name: 'Markdown', puid: 'fmt/1149' },
  'text/plain': { name: 'Plain text', puid: 'x-fmt/111' },
  'text/html': { name: 'HTML', version: '5', puid: 'fmt/471' },
  'text/css': { name: 'CSS', puid: 'x-fmt/224' },
  'text/csv': { name: 'CSV', puid: 'x-fmt/18' },
  'image/tiff': { name: 'TIFF', puid: 'fmt/353' },
  'audio/mpeg': { name: 'MPEG audio layer 3', puid: 'fmt/134' },
  'video/mp4': { name: 'MPEG-4 media', puid: 'fmt/199' },
  'font/ttf': { name: 'TrueType font', puid: 'x-fmt/453' },
  'font/otf': { name: 'OpenType font', puid: 'fmt/520' },
  'font/woff': { name: 'WOFF', version: '1.0', puid: 'fmt/616' },
  'font/woff2': { name: 'WOFF', version: '2.0', puid: 'fmt/1172' },
};

/** The format of a file: from what it was found to conform to, else from its media type, which is then its name. */
export function formatOf(mediaType: string, conformance: readonly string[] = []): FileFormat {
  const claim = conformance.find((name) => name in BY_CLAIM);
  return (claim && BY_CLAIM[claim]) || (BY_MEDIA_TYPE[mediaType] ?? { name: mediaType });
}
