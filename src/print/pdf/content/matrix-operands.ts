/** The operands of Tm or cm, rounded to what no printer resolves. */
export function matrixOperands(matrix: readonly number[]): string {
  return matrix.map((value) => Math.round(value * 1e5) / 1e5).join(' ');
}
