/**
 * What one EPUB may cost. Beyond these a file is a bomb or of no use to any reading system; the numbers are the
 * largest real ones known to us, several times over.
 */
export const EPUB_LIMITS = {
  /** Bytes of one XML document, unpacked. */
  document: 32 * 1024 * 1024,
  /** Bytes of everything, unpacked. */
  total: 16 * 1024 ** 3,
  /** Unpacked to packed, for entries above `suspicious` bytes. DEFLATE reaches 1,032 on zeros, text stays below 50. */
  ratio: 200,
  suspicious: 8 * 1024 * 1024,
} as const;
