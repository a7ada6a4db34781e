/** Character code → the text it stands for. */
export type UnicodeMap = Map<number, string>;

/**
 * Reads the mappings of a ToUnicode CMap (ISO 32000-1 9.10.3): `bfchar`, and `bfrange` with a string or an array.
 */
export function readToUnicode(cmap: string): UnicodeMap {
  const map: UnicodeMap = new Map();
  for (const [, body] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) readCharacters(body!, map);
  for (const [, body] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) readRanges(body!, map);
  return map;
}

function readCharacters(body: string, map: UnicodeMap): void {
  for (const [, code, text] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) {
    map.set(Number.parseInt(code!, 16), utf16(text!));
  }
}

function readRanges(body: string, map: UnicodeMap): void {
  const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g;
  for (const [, low, high, first, list] of body.matchAll(range)) {
    const start = Number.parseInt(low!, 16);
    const end = Math.min(Number.parseInt(high!, 16), start + 0xffff);
    const texts = list?.match(/[0-9A-Fa-f]+/g);
    for (let code = start; code <= end; code++) {
      const text = texts === undefined ? advance(utf16(first!), code - start) : utf16(texts?.[code - start] ?? '');
      if (text !== '') map.set(code, text);
    }
  }
}

// In a range only the last code unit counts up.
function advance(text: string, by: number): string {
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode((text.charCodeAt(last) + by) & 0xffff);
}

function utf16(hex: string): string {
  let text = '';
  for (let i = 0; i + 4 <= hex.length; i += 4) text += String.fromCharCode(Number.parseInt(hex.slice(i, i + 4), 16));
  return text;
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
`;
const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

/** Writes a ToUnicode CMap for codes of `width` bytes, in ascending order of code. */
export function writeToUnicode(map: ReadonlyMap<number, string>, width: 1 | 2): string {
  const codes = [...map.keys()].sort((a, b) => a - b);
  let cmap = `${HEAD}<${'00'.repeat(width)}> <${'ff'.repeat(width)}>\nendcodespacerange\n`;
  for (let i = 0; i < codes.length; i += 100) {
    const part = codes.slice(i, i + 100); // at most 100 entries in a section
    cmap += `${part.length} beginbfchar\n`;
    for (const code of part) cmap += `<${hex(code, width * 2)}> <${hexText(map.get(code)!)}>\n`;
    cmap += 'endbfchar\n';
  }
  return cmap + TAIL;
}

function hexText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += hex(text.charCodeAt(i), 4);
  return out;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
