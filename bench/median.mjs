/**
 * The middle of an odd number of values.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/**
 * The middle of each thing measured.
 *
 * @param {readonly import('./measure.mjs').Measurement[]} measurements
 */
export function medianMeasurement(measurements) {
  /** @param {'wall' | 'cpu' | 'rootPeak' | 'treePeak'} key */
  const of = (key) => median(measurements.map((one) => one[key]));
  return { wall: of('wall'), cpu: of('cpu'), rootPeak: of('rootPeak'), treePeak: of('treePeak') };
}
