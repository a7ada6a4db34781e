import type { ContentInventory } from './content-inventory.js';

export type AccessMode = 'textual' | 'visual' | 'auditory';

/** The senses and abilities the content as published calls for (schema.org `accessMode`). */
export function accessModes(inventory: ContentInventory): readonly AccessMode[] {
  return [
    'textual',
    ...(inventory.images + inventory.videos > 0 ? (['visual'] as const) : []),
    ...(inventory.audio + inventory.videos > 0 ? (['auditory'] as const) : []),
  ];
}

/** Sets of modes each enough to take in everything, the least demanding first (`accessModeSufficient`). */
export function sufficientModes(inventory: ContentInventory): readonly (readonly AccessMode[])[] {
  const modes = accessModes(inventory);
  const sets: (readonly AccessMode[])[] = [];
  const transcribed = inventory.untranscribedMedia === 0;
  if (transcribed && inventory.undescribedImages === 0) sets.push(['textual']);
  // Captions are read, while the picture is seen.
  const readable = inventory.unreadableSound === 0;
  if (modes.includes('visual') && modes.includes('auditory') && readable) sets.push(['textual', 'visual']);
  if (modes.length > 1) sets.push(modes);
  // Undescribed images leave the book readable for those who see them, whatever else is missing.
  return sets.length > 0 ? sets : [modes];
}
