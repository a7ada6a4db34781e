import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/host.js';
import { isAnimated } from '../../src/read/resource/animation.js';

const FRAME = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 0, 0, 0, 255, 255, 255, 2, 2, 0x44, 1, 0];
const CONTROL = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
const GIF = [...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0];
const PNG = [...Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunk('IHDR', 13)];
const webp = (flags: number) => [...Buffer.from('RIFF\0\0\0\0WEBPVP8X\n\0\0\0'), flags, 0, 0, 0];

function chunk(type: string, length: number): number[] {
  return [0, 0, 0, length, ...Buffer.from(type), ...new Array<number>(length + 4).fill(0)];
}

describe('an image with more than one frame', () => {
  it.each([
    ['a GIF of one frame', 'image/gif', [...GIF, ...CONTROL, ...FRAME, 0x3b], false],
    ['a GIF of two frames', 'image/gif', [...GIF, ...CONTROL, ...FRAME, ...CONTROL, ...FRAME, 0x3b], true],
    ['a GIF cut short', 'image/gif', [...GIF, ...CONTROL, ...FRAME, 0x21], false],
    ['a PNG', 'image/png', [...PNG, ...chunk('IDAT', 4), ...chunk('acTL', 8)], false],
    ['an APNG', 'image/png', [...PNG, ...chunk('acTL', 8), ...chunk('IDAT', 4)], true],
    ['a WebP', 'image/webp', webp(0x10), false],
    ['an animated WebP', 'image/webp', webp(0x12), true],
    ['an AVIF', 'image/avif', [0, 0, 0, 0, ...Buffer.from('ftypavif')], false],
    ['an AVIF sequence', 'image/avif', [0, 0, 0, 0, ...Buffer.from('ftypavis')], true],
  ])('%s', async (_name, mediaType, content, animated) => {
    const bytes = Uint8Array.from(content);
    const files = {
      read: async () => bytes,
      stream: async function* () {
        yield bytes;
      },
    } as unknown as Files;
    expect(await isAnimated(files, { file: 'x', size: bytes.length }, mediaType)).toBe(animated);
  });
});
