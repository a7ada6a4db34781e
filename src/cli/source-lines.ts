import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';

/** The lines of the files that findings name, for code frames. Files that cannot be read have none. */
export async function sourceLines(
  diagnostics: readonly Diagnostic[],
  path: string,
  host: Host,
): Promise<(file: string) => readonly string[] | undefined> {
  const folder = await bookFolder(path, host);
  const files = new Set(diagnostics.flatMap(({ place }) => (place ? [place.file] : [])));
  const lines = new Map<string, readonly string[]>();
  for (const file of files) {
    const content = await host.files.read(join(folder, file)).catch(() => undefined);
    if (content) lines.set(file, new TextDecoder().decode(content).split(/\r\n|\r|\n/));
  }
  return (file) => lines.get(file);
}

/** Folder of the book at a path that names the folder, or a file in it. */
export async function bookFolder(path: string, host: Host): Promise<string> {
  const kind = (await host.files.status(path))?.kind;
  return kind === 'folder' ? path : dirname(path);
}
