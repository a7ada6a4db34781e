/** A kind of file that a publication may hold. */
export interface MediaKind {
  readonly mediaType: string;
  /** Extensions that agree with it; the first is the usual one. */
  readonly extensions: readonly string[];
}

const KINDS = {
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  gif: { mediaType: 'image/gif', extensions: ['gif'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  avif: { mediaType: 'image/avif', extensions: ['avif'] },
  svg: { mediaType: 'image/svg+xml', extensions: ['svg'] },
  ttf: { mediaType: 'font/ttf', extensions: ['ttf'] },
  otf: { mediaType: 'font/otf', extensions: ['otf'] },
  woff: { mediaType: 'font/woff', extensions: ['woff'] },
  woff2: { mediaType: 'font/woff2', extensions: ['woff2'] },
  mp3: { mediaType: 'audio/mpeg', extensions: ['mp3'] },
  m4a: { mediaType: 'audio/mp4', extensions: ['m4a', 'mp4', 'aac'] },
  ogg: { mediaType: 'audio/ogg', extensions: ['ogg', 'oga'] },
  opus: { mediaType: 'audio/ogg; codecs=opus', extensions: ['opus', 'ogg', 'oga'] },
  mp4: { mediaType: 'video/mp4', extensions: ['mp4', 'm4v'] },
  webm: { mediaType: 'video/webm', extensions: ['webm'] },
  vtt: { mediaType: 'text/vtt', extensions: ['vtt'] },
  css: { mediaType: 'text/css', extensions: ['css'] },
} as const satisfies Record<string, MediaKind>;

/** Bytes that are enough to tell the kind of a file. */
export const SNIFFED_BYTES = 4096;

/** The kind of a file by its first bytes; CSS has no signature and is believed by its name. Undefined: none that books hold. */
export function sniff(head: Uint8Array, extension: string): MediaKind | undefined {
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED_BYTES)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => latin.startsWith(start));
  if (signature) return signature[1];
  if (latin.startsWith('RIFF')) return latin.slice(8, 12) === 'WEBP' ? KINDS.webp : undefined;
  if (latin.slice(4, 8) === 'ftyp') return isoMedia(latin, extension);
  if (latin.startsWith('OggS')) return latin.includes('OpusHead') ? KINDS.opus : KINDS.ogg;
  if (latin.startsWith('\x1a\x45\xdf\xa3')) return latin.includes('webm') ? KINDS.webm : undefined;
  if (head[0] === 0xff && (head[1]! & 0xe0) === 0xe0 && (head[1]! & 0x06) !== 0) return KINDS.mp3;
  if (/^(?:\xef\xbb\xbf)?WEBVTT(?:[\s]|$)/.test(latin)) return KINDS.vtt;
  if (isSvg(latin)) return KINDS.svg;
  return extension === 'css' && !latin.includes('\0') ? KINDS.css : undefined;
}

const SIGNATURES: readonly (readonly [start: string, kind: MediaKind])[] = [
  ['\x89PNG\r\n\x1a\n', KINDS.png],
  ['\xff\xd8\xff', KINDS.jpeg],
  ['GIF87a', KINDS.gif],
  ['GIF89a', KINDS.gif],
  ['wOFF', KINDS.woff],
  ['wOF2', KINDS.woff2],
  ['OTTO', KINDS.otf],
  ['\0\x01\0\0', KINDS.ttf],
  ['true', KINDS.ttf],
  ['ID3', KINDS.mp3],
];

/** ISO base media files share one signature; their brand says what they are. */
function isoMedia(latin: string, extension: string): MediaKind | undefined {
  const brand = latin.slice(8, 12);
  if (brand === 'avif' || brand === 'avis') return KINDS.avif;
  if (/^(?:heic|heix|mif1|msf1)$/.test(brand)) return latin.slice(16, 64).includes('avif') ? KINDS.avif : undefined;
  if (/^M4[AB] $/.test(brand)) return KINDS.m4a;
  return extension === 'm4a' ? KINDS.m4a : KINDS.mp4;
}

/** The first element is `svg`, after declarations, comments and a document type. */
function isSvg(latin: string): boolean {
  let rest = latin.replace(/^\xef\xbb\xbf/, '').trimStart();
  for (;;) {
    const end = rest.startsWith('<!--')
      ? '-->'
      : rest.startsWith('<?')
        ? '?>'
        : /^<!DOCTYPE/i.test(rest)
          ? '>'
          : undefined;
    if (end === undefined) return /^<(?:[\w-]+:)?svg[\s>/]/.test(rest);
    // An internal subset has declarations of its own, each with a `>`.
    const subset = end === '>' ? /^<!DOCTYPE[^>[]*\[/i.exec(rest) : null;
    const close = subset ? rest.indexOf(']', subset[0].length) : 0;
    const at = close < 0 ? -1 : rest.indexOf(end, close);
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}
