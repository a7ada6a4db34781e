/**
 * ISBN-13 (digits only) of an ISBN-10 or ISBN-13 written with or without hyphens, spaces, `ISBN` or `urn:isbn:`.
 * Undefined when the length or the check digit is wrong (ISO 2108).
 */
export function parseIsbn(written: string): string | undefined {
  const text = written.trim().replace(/^(?:urn:isbn:|isbn(?:-1[03])?:?)\s*/i, '');
  if (!/^[\dXx][\dXx \-\u2010-\u2015]*$/.test(text)) return undefined;
  const digits = text.replace(/[^\dXx]/g, '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits.slice(0, 12)) === digits[12] ? digits : undefined;
  if (!/^\d{9}[\dX]$/.test(digits) || checkDigit10(digits.slice(0, 9)) !== digits[9]) return undefined;
  const body = `978${digits.slice(0, 9)}`;
  return body + checkDigit13(body);
}

function checkDigit13(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

function checkDigit10(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
