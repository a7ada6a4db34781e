const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
  pc: 12,
  q: 1.8 / 2.54,
};

/** An absolute CSS length in points; undefined for anything else. */
export function points(length: string): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(pt|px|in|cm|mm|pc|q)$/iu.exec(length.trim());
  const unit = match && POINTS[match[2]!.toLowerCase()];
  if (unit != null) return Number(match![1]) * unit;
  return Number(length) === 0 && length.trim() !== '' ? 0 : undefined;
}
