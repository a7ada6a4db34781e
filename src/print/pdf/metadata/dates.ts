/** `2024-05-01T00:00:00Z` → `D:20240501000000+00'00'` (ISO 32000-1 7.9.4). */
export function pdfDate(date: string): string {
  return `D:${date.slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}

/** `2024`, `2024-05`, `2024-05-01` or a full UTC date as XMP writes it: the same instant with a numeric offset. */
export function xmpDate(date: string): string {
  return date.replace(/Z$/, '+00:00');
}
