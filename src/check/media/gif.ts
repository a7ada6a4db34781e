/** Number of images in a GIF file, at most 2 being told apart; 0 for what is no GIF. (GIF89a specification, block structure.) */
export function gifFrames(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'GIF8') return 0;
  let at = 13 + colourTable(bytes[10]);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    const block = bytes[at];
    if (block === 0x2c) {
      frames += 1;
      at = afterBlocks(bytes, at + 11 + colourTable(bytes[at + 9]));
    } else if (block === 0x21) at = afterBlocks(bytes, at + 2);
    else break;
  }
  return frames;
}

function colourTable(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

// Data comes in blocks that begin with their length; one of length zero ends them.
function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return at + 1;
}
