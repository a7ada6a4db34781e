import { imageSize } from 'image-size';
import { finding } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import type { Files } from '../../host.js';
import { imageBroken, imageTooLarge } from '../findings/resources.js';
import { readHead } from './read-head.js';

interface ImageFile {
  readonly path: string;
  readonly file: string;
  readonly size: number;
}

/** Colour profiles and previews may stand before a JPEG's dimensions; this much is read first. */
const HEAD = 512 * 1024;
/** EXIF orientations that turn the image by a quarter. */
const QUARTER_TURNS = [5, 6, 7, 8];

/** Width and height in pixels as the image is shown, or why there are none. */
export async function measureImage(
  files: Files,
  { path, file, size }: ImageFile,
  mostPixels: number,
): Promise<{ readonly width: number; readonly height: number } | Diagnostic> {
  const head = await readHead(files, file, Math.min(size, HEAD));
  const measured = measure(head) ?? (size > HEAD ? measure(await files.read(file)) : undefined);
  if (!measured || measured.width === 0 || measured.height === 0) {
    return finding(imageBroken, {
      message: `Unexpected image "${path}" without readable dimensions, expected a whole image file`,
      found: path,
      hint: 'Open it in an image editor and export it again',
    });
  }
  const { width, height } = measured;
  if (width * height <= mostPixels) return { width, height };
  return finding(imageTooLarge, {
    message: `Unexpected ${width} × ${height} pixels in "${path}", expected at most ${mostPixels} in all`,
    found: `${width} × ${height} pixels`,
    expected: `at most ${mostPixels} pixels`,
    hint: 'Scale the image down, or raise `limits: {image-pixels: …}` in book.yaml',
  });
}

function measure(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes);
    return QUARTER_TURNS.includes(orientation ?? 1) ? { width: height, height: width } : { width, height };
  } catch {
    // image-size throws for every file it cannot make sense of; the caller reports that.
    return undefined;
  }
}
