import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';

/** The lines of the manuscript's files that findings name, for excerpts. What was not read as a part of it has none. */
export async function manuscriptLines(
  diagnostics: readonly Diagnostic[],
  { taken }: Manuscript,
  host: Host,
): Promise<(file: string) => readonly string[] | undefined> {
  const lines = new Map<string, readonly string[]>();
  for (const name of new Set(diagnostics.flatMap(({ place }) => (place ? [place.file] : [])))) {
    const file = taken.get(name);
    const content = file && (await host.files.read(file).catch(() => undefined));
    if (content) lines.set(name, new TextDecoder().decode(content).split(/\r\n|\r|\n/));
  }
  return (file) => lines.get(file);
}
