/** What one PDF may cost: the largest real books, several times over. */
export const PDF_LIMITS = {
  /** Bytes of the file. */
  file: 2 * 1024 ** 3,
  /** Bytes of one stream, unpacked. */
  stream: 128 * 1024 * 1024,
  /** Bytes of all streams that are read, unpacked. */
  total: 4 * 1024 ** 3,
  /** Bytes of content that are walked, each form counted as often as it is shown. */
  content: 512 * 1024 * 1024,
  /** What a stream of content counts beyond its bytes: it costs as much to begin, however little there is. */
  contentStart: 4_096,
  /** Forms shown within each other. */
  formDepth: 100,
  /** Bytes read for objects, to the size of what they stand in: each is read once, unless they overlap. */
  overlap: 4,
  objects: 8_000_000,
  /** Items of one array or dictionary. */
  items: 2_000_000,
  /** Operands of one operator; more are dropped (ISO 32000-1 Annex C: 32 components). */
  operands: 1_000,
  /** Codes that one font maps to text, counted as often as they are mapped. */
  codes: 1_114_112,
  pageTreeDepth: 200,
  pages: 100_000,
  structureElements: 4_000_000,
  structureDepth: 400,
} as const;
