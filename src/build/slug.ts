/**
 * File name for a publication: its title in lower-case ASCII words joined by hyphens, so that it survives every file
 * system and every shop's upload form. A title without Latin letters gives the fallback, that gives `book`.
 */
export function slugOf(title: string, fallback: string): string {
  return asciiWords(title) || asciiWords(fallback) || 'book';
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

function asciiWords(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæøœðþłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’]/g, '');
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 80).replace(/-$/, '');
}
