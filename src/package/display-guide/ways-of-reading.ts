import { type PackageMetadata, valuesOf } from './package-metadata.js';
import type { StatementId } from './statement-id.js';

/** Display Techniques for EPUB 2.1, "Ways of reading": visual adjustments, nonvisual reading, prerecorded audio. */
export function waysOfReading(metadata: PackageMetadata): readonly StatementId[] {
  const features = new Set(valuesOf(metadata, 'schema:accessibilityFeature'));
  const modes = valuesOf(metadata, 'schema:accessMode');
  const sufficient = valuesOf(metadata, 'schema:accessModeSufficient');
  return [
    visualAdjustments(features, valuesOf(metadata, 'rendition:layout')),
    ...nonvisualReading(features, modes, sufficient),
    ...prerecordedAudio(features, modes, sufficient),
  ];
}

function visualAdjustments(features: ReadonlySet<string>, layout: readonly string[]): StatementId {
  if (features.has('displayTransformability')) return 'ways-of-reading-visual-adjustments-modifiable';
  if (layout.includes('pre-paginated')) return 'ways-of-reading-visual-adjustments-unmodifiable';
  return 'ways-of-reading-visual-adjustments-unknown';
}

const ALTERNATIVES = ['longDescription', 'alternativeText', 'describedMath', 'transcript'];

function nonvisualReading(
  features: ReadonlySet<string>,
  modes: readonly string[],
  sufficient: readonly string[],
): readonly StatementId[] {
  const only = (mode: string) => modes.length === 1 && modes[0] === mode;
  const hasAlternatives = ALTERNATIVES.some((feature) => features.has(feature));
  const isPartlyText = [...modes, ...sufficient].some((value) => value.includes('textual'));
  const statement = (): StatementId => {
    if (only('textual') || sufficient.includes('textual')) return 'ways-of-reading-nonvisual-reading-readable';
    if (isPartlyText || hasAlternatives) return 'ways-of-reading-nonvisual-reading-not-fully';
    if (only('auditory') || only('visual')) return 'ways-of-reading-nonvisual-reading-none';
    return 'ways-of-reading-nonvisual-reading-no-metadata';
  };
  return [statement(), ...(hasAlternatives ? (['ways-of-reading-nonvisual-reading-alt-text'] as const) : [])];
}

function prerecordedAudio(
  features: ReadonlySet<string>,
  modes: readonly string[],
  sufficient: readonly string[],
): readonly StatementId[] {
  if (features.has('synchronizedAudioText')) return ['ways-of-reading-prerecorded-audio-synchronized'];
  if (sufficient.includes('auditory')) return ['ways-of-reading-prerecorded-audio-only'];
  return modes.includes('auditory') ? ['ways-of-reading-prerecorded-audio-complementary'] : [];
}
