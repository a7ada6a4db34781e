import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../diagnostic.js';
import type { Files } from '../../host.js';
import type { Resource } from '../../model/manuscript.js';
import type { Publication } from '../../model/publication.js';
import { glyphMissing } from '../findings.js';
import { drawingFonts } from '../fonts/drawing-fonts.js';
import type { InstalledFonts } from '../fonts/installed.js';
import { packageToAdd } from '../fonts/packages.js';

export interface ResourceUrls {
  /** Resource path → `file:` URL. */
  readonly urls: ReadonlyMap<string, string>;
  /** Families of the fonts that drawings are lettered with. */
  readonly families: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives every resource a `file:` URL for the browser. Files stay where they are; what is only in memory, and drawings,
 * which get their fonts here, are written to `folder`.
 */
export async function resourceUrls(
  { resources, languages }: Publication,
  folder: string,
  installed: InstalledFonts,
  files: Files,
): Promise<ResourceUrls> {
  const urls = new Map<string, string>();
  const families = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, resource] of resources.entries()) {
    const { path, mediaType, content } = resource;
    const drawing = mediaType === 'image/svg+xml';
    let source = 'file' in content ? content.file : join(folder, `resource-${index}`);
    if (drawing) {
      const lettered = await drawingFonts(await textOf(resource, files), String(index), languages, installed, files);
      for (const family of lettered.families) families.add(family);
      diagnostics.push(
        ...lettered.missing.map((character) =>
          glyphMissing(character, { file: path }, packageToAdd(character, languages)),
        ),
      );
      source = join(folder, `resource-${index}.svg`);
      await files.write(source, lettered.svg);
    } else if ('bytes' in content) await files.write(source, content.bytes);
    urls.set(path, pathToFileURL(source).href);
  }
  return { urls, families: [...families], diagnostics };
}

async function textOf({ content }: Resource, files: Files): Promise<string> {
  return new TextDecoder().decode('bytes' in content ? content.bytes : await files.read(content.file));
}
