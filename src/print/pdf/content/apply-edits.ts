import type { Edit } from './marked-content.js';

/**
 * A content stream with its edits made. Edits do not overlap; those at the same place are made in the order given.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const size = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), bytes.length);
  const out = Buffer.allocUnsafe(size);
  let from = 0;
  let to = 0;
  for (const { edit } of ordered) {
    if (edit.start < from) throw new Error(`Overlapping edits of a content stream at byte ${edit.start}`);
    out.set(bytes.subarray(from, edit.start), to);
    to += edit.start - from;
    to += out.write(edit.text, to, 'latin1');
    from = edit.end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
