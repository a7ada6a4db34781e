/** Makes an image smaller: its longest side becomes `longestSide` pixels; the format stays. */
export type ImageScaler = (image: Uint8Array, longestSide: number) => Promise<Uint8Array>;

/** The part of the package `sharp` that is used. */
interface Sharp {
  (input: Uint8Array): Sharp;
  rotate(): Sharp;
  resize(options: { width: number; height: number; fit: 'inside'; withoutEnlargement: boolean }): Sharp;
  toBuffer(): Promise<Uint8Array>;
}

const RASTER: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);

/**
 * A scaler made of the package `sharp`, which the user installs for it: its libraries are larger than the rest of
 * Lectern. Undefined when it is not there.
 */
export async function imageScaler(): Promise<ImageScaler | undefined> {
  const name = 'sharp';
  const sharp = await import(name).then(
    (module: { default: Sharp }) => module.default,
    () => undefined,
  );
  if (!sharp) return undefined;
  return (image, longestSide) =>
    sharp(image)
      // By the camera's orientation, which is lost with the metadata.
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toBuffer();
}

/** Whether a picture is larger than asked for and of a kind that can be scaled (animations would stand still). */
export function isScalable(
  image: { readonly mediaType: string; readonly width?: number; readonly height?: number; readonly animated?: boolean },
  longestSide: number,
): boolean {
  const longest = Math.max(image.width ?? 0, image.height ?? 0);
  return longestSide > 0 && longest > longestSide && RASTER.has(image.mediaType) && !image.animated;
}
