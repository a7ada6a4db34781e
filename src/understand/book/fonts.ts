import type { Diagnostic } from '../../diagnostic.js';
import type { Config } from '../../model/config.js';
import { diagnose } from '../context.js';
import { fontUnusable } from '../findings/resources.js';
import { isDiagnostic, type ResourceStore } from './resources.js';

/** Loads the fonts that book.yaml names; one that is missing or no font is reported at its place there. */
export async function gatherFonts(
  { typography, placeOf }: Config,
  store: ResourceStore,
  report: (diagnostic: Diagnostic) => void,
): Promise<void> {
  for (const [index, { path }] of typography.fonts.entries()) {
    const resource = await store.load(path);
    const key = `typography.fonts.${index}`;
    const place = placeOf(`${key}.path`) ?? placeOf(key) ?? placeOf('typography.fonts');
    if (isDiagnostic(resource)) report(diagnose(fontUnusable, { message: resource.message }, place));
    else if (!resource.mediaType.startsWith('font/')) {
      const message = `Unexpected ${resource.mediaType} in ${path}, expected a font`;
      report(diagnose(fontUnusable, { message, found: resource.mediaType }, place));
    }
  }
}
