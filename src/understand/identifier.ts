/** Characters an NCName may begin with and hold (Namespaces in XML 1.0 §3), supplementary planes left out. */
const START =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const REST = `${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const NCNAME = new RegExp(`^[${START}][${REST}]*$`);
const NOT_REST = new RegExp(`[^${REST}]+`, 'g');
const NOT_START = new RegExp(`^[^${START}]`);

/** Whether a text may be an id in XML. */
export function isNcName(text: string): boolean {
  return NCNAME.test(text);
}

/** Makes an NCName of any text: forbidden characters become `-`, and a `_` is put before a forbidden first one. */
export function toNcName(text: string): string {
  const name = text.replace(NOT_REST, '-');
  if (name.replaceAll('-', '') === '') return '';
  return NOT_START.test(name) ? `_${name}` : name;
}
