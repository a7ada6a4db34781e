import type { ContentInventory } from './content-inventory.js';

/**
 * schema.org `accessibilityHazard` values. The author's statement stands; without one, a book of text and still
 * images has none, and what moves or sounds is unknown until somebody has looked at it.
 */
export function accessibilityHazards(
  stated: readonly string[],
  inventory: ContentInventory,
  hasAnimatedImages: boolean,
): readonly string[] {
  if (stated.length > 0) return stated;
  const moves = inventory.videos > 0 || hasAnimatedImages;
  const sounds = inventory.videos + inventory.audio > 0;
  if (!moves && !sounds) return ['none'];
  return [
    moves ? 'unknownFlashingHazard' : 'noFlashingHazard',
    moves ? 'unknownMotionSimulationHazard' : 'noMotionSimulationHazard',
    sounds ? 'unknownSoundHazard' : 'noSoundHazard',
  ];
}
