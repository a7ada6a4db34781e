import type { Files } from '../../host.js';
import type { FontSource } from '../../model/config.js';
import type { Resource } from '../../model/manuscript.js';
import { type Coverage, fontCoverage } from './coverage.js';
import { postScriptFamily } from './post-script-family.js';

/** A font file of the author's own, named in book.yaml. */
export interface OwnFont {
  readonly source: FontSource;
  readonly resource: Resource;
  readonly coverage: Coverage;
  /** The name by which the font goes in the PDF. */
  readonly postScriptFamily: string;
}

/** Reads the fonts named in book.yaml. Those that are no resource of the book were reported when it was read. */
export async function ownFonts(
  sources: readonly FontSource[],
  resources: readonly Resource[],
  files: Files,
): Promise<readonly OwnFont[]> {
  const byPath = new Map(resources.map((resource) => [resource.path, resource]));
  const found = sources.flatMap((source) => {
    const resource = byPath.get(source.path);
    return resource ? [{ source, resource }] : [];
  });
  return Promise.all(
    found.map(async ({ source, resource }) => {
      const { content } = resource;
      const bytes = 'bytes' in content ? content.bytes : await files.read(content.file);
      return {
        source,
        resource,
        coverage: await fontCoverage(bytes),
        postScriptFamily: (await postScriptFamily(bytes)) ?? source.family,
      };
    }),
  );
}
