import { finding } from '../../config/index.js';
import type { Diagnostic, Place } from '../../diagnostic.js';
import { textTangled, textTooDeep } from '../findings/text.js';
import type { Tangle } from './find-tangle.js';

/** What the author is told of a text that is not parsed. */
export function refuseTangle({ kind, found }: Tangle, place: Place, depth: number): Diagnostic {
  const expected = kind === 'depth' ? `at most ${depth} blocks in each other` : 'markup that ends where it should';
  return finding(kind === 'depth' ? textTooDeep : textTangled, {
    message: `Unexpected ${found}, expected ${expected}`,
    place,
    found,
    expected,
    hint:
      kind === 'depth'
        ? 'Take the blocks out of each other, or raise `limits: {depth: …}` in book.yaml'
        : 'Put a backslash before signs that are meant literally, or divide the paragraph',
  });
}
