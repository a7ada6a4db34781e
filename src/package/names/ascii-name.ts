const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A name of lower-case ASCII letters, digits, `-` and `.` for `text`, or `fallback` when nothing of it can be kept.
 * Such names mean the same in every file system, ZIP reader and URL (EPUB 3.3 §4.2.3, OCF file names).
 */
export function asciiName(text: string, fallback: string): string {
  const name = text
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LIGATURES[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '');
  if (/[a-z]/.test(name)) return name;
  return name ? `${fallback}-${name}` : fallback;
}
