/** What one PDF may cost: the largest real books, several times over. */
export const PDF_LIMITS = {
  /** Bytes of the file. */
  file: 2 * 1024 ** 3,
  /** Bytes of one stream, unpacked. */
  stream: 128 * 1024 * 1024,
  /** Bytes of all streams that are read, unpacked. */
  total: 4 * 1024 ** 3,
  objects: 8_000_000,
  pages: 100_000,
  structureElements: 4_000_000,
  structureDepth: 400,
} as const;
