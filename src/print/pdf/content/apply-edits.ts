import type { Edit } from './marked-content.js';

/**
 * A content stream with its edits made. Edits do not overlap; those at the same place are made in the order given.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const size = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), bytes.length);
  const out = new Uint8Array(size);
  let from = 0;
  let to = 0;
  // Between hundreds of thousands of edits lie a few bytes each: copied one by one they need no view of their own.
  for (const { start, end, text } of ordered) {
    if (start < from) throw new Error(`Overlapping edits of a content stream at byte ${start}`);
    while (from < start) out[to++] = bytes[from++]!;
    for (let i = 0; i < text.length; i++) out[to++] = text.charCodeAt(i);
    from = end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
