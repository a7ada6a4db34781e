/** `[a, b, c, d, e, f]` as in ISO 32000-1 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The transformation that undoes another; undefined for one that leaves no area. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (area === 0) return undefined;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** Left, bottom, right, top in points; grown in place. Empty while left > right. */
export type Box = [number, number, number, number];

export function emptyBox(): Box {
  return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
}

export function isEmpty(box: Box): boolean {
  return box[0] > box[2];
}

export function growByPoint(box: Box, matrix: Matrix, x: number, y: number): void {
  const px = matrix[0] * x + matrix[2] * y + matrix[4];
  const py = matrix[1] * x + matrix[3] * y + matrix[5];
  if (px < box[0]) box[0] = px;
  if (py < box[1]) box[1] = py;
  if (px > box[2]) box[2] = px;
  if (py > box[3]) box[3] = py;
}

export function growByRectangle(
  box: Box,
  matrix: Matrix,
  left: number,
  bottom: number,
  right: number,
  top: number,
): void {
  growByPoint(box, matrix, left, bottom);
  growByPoint(box, matrix, right, bottom);
  growByPoint(box, matrix, left, top);
  growByPoint(box, matrix, right, top);
}

export function growByBox(box: Box, other: Box): void {
  if (other[0] < box[0]) box[0] = other[0];
  if (other[1] < box[1]) box[1] = other[1];
  if (other[2] > box[2]) box[2] = other[2];
  if (other[3] > box[3]) box[3] = other[3];
}
