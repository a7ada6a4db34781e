import { constants, inflateSync } from 'node:zlib';
import { hexValue } from './characters.js';
import { PDF_LIMITS } from './limits.js';
import { PdfError } from './objects.js';

/** Undoes one filter of ISO 32000-1 §7.4. Image filters are left alone: undefined. */
export function unfilter(name: string, data: Uint8Array): Uint8Array | undefined {
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return inflate(data);
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHexadecimal(data);
    default:
      return undefined;
  }
}

function inflate(data: Uint8Array): Uint8Array {
  try {
    // A cut-off stream gives what there is of it, as readers do.
    return inflateSync(data, { maxOutputLength: PDF_LIMITS.stream, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new PdfError(tooLarge ? `a stream of more than ${PDF_LIMITS.stream} bytes` : 'a damaged compressed stream', {
      cause,
    });
  }
}

function fromHexadecimal(data: Uint8Array): Uint8Array {
  const digits = [...data.subarray(0, data.indexOf(62) < 0 ? data.length : data.indexOf(62))]
    .map(hexValue)
    .filter((v) => v >= 0);
  return Uint8Array.from(
    { length: Math.ceil(digits.length / 2) },
    (_, i) => digits[2 * i]! * 16 + (digits[2 * i + 1] ?? 0),
  );
}

/** Undoes the PNG predictors of ISO 32000-1 §7.4.4.4, which cross-reference streams use. */
export function unpredict(data: Uint8Array, columns: number, bytesPerPixel: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)]!;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column >= bytesPerPixel ? out[at - bytesPerPixel]! : 0;
      const up = row > 0 ? out[at - columns]! : 0;
      const corner = row > 0 && column >= bytesPerPixel ? out[at - columns - bytesPerPixel]! : 0;
      out[at] = data[row * (columns + 1) + 1 + column]! + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
