import type { Files } from '../../host.js';
import { readHead } from './read-head.js';

/** What says so stands before the first frame's pixels, except in GIF, which has to be walked through. */
const HEAD = 64 * 1024;

/** Whether an image has more than one frame: GIF, APNG, animated WebP, AVIF sequences. */
export async function isAnimated(
  files: Files,
  { file, size }: { readonly file: string; readonly size: number },
  mediaType: string,
): Promise<boolean> {
  if (mediaType === 'image/gif') return hasSecondGifFrame(await files.read(file));
  const head = Buffer.from(await readHead(files, file, Math.min(size, HEAD)));
  if (mediaType === 'image/png') return hasAnimationControl(head);
  if (mediaType === 'image/webp') return head.toString('latin1', 12, 16) === 'VP8X' && (head[20]! & 0x02) !== 0;
  return mediaType === 'image/avif' && head.toString('latin1', 8, 12) === 'avis';
}

/** An `acTL` chunk before the image data (PNG, third edition, §11.3.6). */
function hasAnimationControl(head: Buffer): boolean {
  for (let at = 8; at + 8 <= head.length; at += 12 + head.readUInt32BE(at)) {
    const type = head.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}

/** Counts image descriptors (GIF89a §20), past colour tables and sub-blocks. */
function hasSecondGifFrame(bytes: Uint8Array): boolean {
  let at = 13 + colourTable(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length) {
    const introducer = bytes[at];
    if (introducer === 0x2c) {
      frames += 1;
      if (frames > 1) return true;
      at = skipSubBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0));
    } else if (introducer === 0x21) at = skipSubBlocks(bytes, at + 2);
    else return false;
  }
  return false;
}

function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0;
}

function skipSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return at + 1;
}
