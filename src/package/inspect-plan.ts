import type { Diagnostic } from '../diagnostic.js';
import { findings } from './findings.js';
import type { PackagePlan } from './plan.js';
import { imageScaler } from './resources/image-scaler.js';
import { isCoreMediaType } from './resources/media-types.js';
import { inspectTargets } from './targets/inspect-targets.js';

/** Kobo's limit for one XHTML file. */
const LARGEST_DOCUMENT = 10_000_000;

/** What a reading system would stumble over and no validator of the file tells at the author's place. */
export function inspectPlan(plan: PackagePlan): readonly Diagnostic[] {
  const { documents, resources, publication } = plan;
  return [
    ...documents.flatMap(({ markup, chapter }) => {
      const size = Buffer.byteLength(markup);
      return chapter && size > LARGEST_DOCUMENT ? [findings.documentTooLarge({ file: chapter.source }, size)] : [];
    }),
    ...resources
      .filter(({ mediaType }) => !isCoreMediaType(mediaType))
      .map(({ path, href, mediaType }) => findings.foreignResource(path ?? href, mediaType)),
    ...missingFonts(publication),
    ...inspectTargets(plan),
  ];
}

function missingFonts({ config, resources }: PackagePlan['publication']): readonly Diagnostic[] {
  if (!config.epub.embedFonts) return [];
  const known = new Set(resources.map(({ path }) => path));
  return config.typography.fonts
    .filter(({ path }) => !known.has(path))
    .map(({ path }) => findings.fontNotLoaded(path, config.placeOf('typography.fonts')));
}

/** Whether the images that are too large can be made smaller. */
export async function inspectScaling({ resources, publication }: PackagePlan): Promise<readonly Diagnostic[]> {
  if (!resources.some(({ scaleTo }) => scaleTo) || (await imageScaler())) return [];
  return [findings.imagesNotScaled(publication.config.placeOf('epub.maxImageSize'))];
}
