/**
 * @typedef {object} Row
 * @property {string} what
 * @property {Partial<import('./measure.mjs').Measurement>} [measured]
 * @property {number} [ratio]
 * @property {{value: number, limit: number, unit: string}} [target] what must not be more than the limit
 * @property {string} [note] anything else, such as that something is absent
 */

/** @type {readonly [string, number][]} */
const COLUMNS = [
  ['', 46],
  ['wall s', 8],
  ['CPU s', 8],
  ['peak MB', 9],
  ['tree MB', 9],
  ['ratio', 7],
];

/** @param {string} title */
export function printHeader(title) {
  console.log(`\n${title}\n${COLUMNS.map(([name, width]) => cell(name, width)).join('')}  target`);
}

/** @param {Row} row */
export function printRow({ what, measured = {}, ratio, target, note }) {
  const { wall, cpu, rootPeak, treePeak, code } = measured;
  const values = [what, number(wall), number(cpu), megabytes(rootPeak), megabytes(treePeak), number(ratio)];
  const judged = target && `${target.value <= target.limit ? 'met' : 'MISSED'}: ${shown(target)}`;
  const failed = code ? `exit code ${code}` : '';
  const cells = values.map((value, index) => cell(value, COLUMNS[index]?.[1] ?? 0)).join('');
  console.log(`${cells}  ${[judged, note, failed].filter(Boolean).join('; ')}`);
}

/** @param {{value: number, limit: number, unit: string}} target */
function shown({ value, limit, unit }) {
  return `${number(value)}${unit} of at most ${limit}${unit}`;
}

/** @param {string} value @param {number} width */
function cell(value, width) {
  return width > 20 ? value.padEnd(width) : value.padStart(width);
}

/** @param {number | undefined} value */
function number(value) {
  return value === undefined ? '' : value.toFixed(2);
}

/** @param {number | undefined} bytes */
function megabytes(bytes) {
  return bytes ? String(Math.round(bytes / 1e6)) : '';
}
