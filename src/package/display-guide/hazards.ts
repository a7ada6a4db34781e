import { type PackageMetadata, valuesOf } from './package-metadata.js';
import type { StatementId } from './statement-id.js';

const SINGLE: readonly (readonly [value: string, statement: StatementId])[] = [
  ['flashing', 'hazards-flashing'],
  ['motionSimulation', 'hazards-motion'],
  ['sound', 'hazards-sound'],
  ['unknownFlashingHazard', 'hazards-flashing-unknown'],
  ['unknownMotionSimulationHazard', 'hazards-motion-unknown'],
  ['unknownSoundHazard', 'hazards-sound-unknown'],
  ['noFlashingHazard', 'hazards-flashing-none'],
  ['noMotionSimulationHazard', 'hazards-motion-none'],
  ['noSoundHazard', 'hazards-sound-none'],
];

/** Display Techniques for EPUB 2.1, "Hazards". */
export function hazards(metadata: PackageMetadata): readonly StatementId[] {
  const values = new Set(valuesOf(metadata, 'schema:accessibilityHazard'));
  const all = (prefix: string) =>
    ['FlashingHazard', 'MotionSimulationHazard', 'SoundHazard'].every((hazard) => values.has(prefix + hazard));
  if (values.has('none') || all('no')) return ['hazards-none'];
  if (values.has('unknown') || all('unknown')) return ['hazards-unknown'];
  return SINGLE.filter(([value]) => values.has(value)).map(([, statement]) => statement);
}
