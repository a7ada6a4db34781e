import { table } from './coverage.js';

/** Name id 6, encoding of Windows (OpenType 1.9 `name`). */
const POST_SCRIPT = 6;
const WINDOWS = 3;

/** The name under which a font goes in a PDF, without its style: `SourceSerif4`. Undefined when it has none. */
export async function postScriptFamily(bytes: Uint8Array): Promise<string | undefined> {
  const name = isWoff2(bytes) ? await woff2Name(bytes) : plainName(bytes);
  return name?.replace(/-.*$/, '');
}

function isWoff2(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2';
}

async function woff2Name(bytes: Uint8Array): Promise<string | undefined> {
  const { create } = await import('fontkit');
  const font = create(Buffer.from(bytes));
  return 'postscriptName' in font ? (font.postscriptName ?? undefined) : undefined;
}

function plainName(bytes: Uint8Array): string | undefined {
  const names = table(bytes, 'name');
  if (!names) return undefined;
  const strings = names.getUint16(4);
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    if (names.getUint16(record) !== WINDOWS || names.getUint16(record + 6) !== POST_SCRIPT) continue;
    const length = names.getUint16(record + 8) / 2;
    const start = strings + names.getUint16(record + 10);
    return String.fromCharCode(...Array.from({ length }, (_, at) => names.getUint16(start + 2 * at)));
  }
  return undefined;
}
