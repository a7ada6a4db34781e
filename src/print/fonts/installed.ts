import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Files } from '../../host.js';
import { type Coverage, fontCoverage } from './coverage.js';
import { postScriptFamily } from './post-script-family.js';

/** One font of an installed package: a subset of its characters in all its weights and styles. */
export interface InstalledFont {
  readonly family: string;
  /** The name under which the family goes in a PDF. */
  readonly postScriptFamily: string;
  readonly coverage: Coverage;
  /** Absolute path of the WOFF 2 file nearest to a weight and style. */
  file(weight: number, style: 'normal' | 'italic'): string;
}

export type InstalledFonts = (packageName: string) => Promise<readonly InstalledFont[]>;

/**
 * Finds fonts of the @fontsource scope in Lectern's own dependencies and then in those of `roots`
 * (absolute folders). A package that is not installed has no fonts. Each is read once.
 */
export function installedFonts(files: Files, roots: readonly string[]): InstalledFonts {
  const bases = [import.meta.url, ...roots.map((root) => join(root, 'package.json'))];
  const known = new Map<string, Promise<readonly InstalledFont[]>>();
  return (name) => {
    const found = known.get(name) ?? readPackage(files, locate(bases, name), name);
    known.set(name, found);
    return found;
  };
}

function locate(bases: readonly string[], name: string): string | undefined {
  for (const base of bases) {
    try {
      return dirname(createRequire(base).resolve(`@fontsource/${name}/package.json`));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return undefined;
}

async function readPackage(files: Files, folder: string | undefined, name: string): Promise<readonly InstalledFont[]> {
  if (!folder) return [];
  const metadata = JSON.parse(new TextDecoder().decode(await files.read(join(folder, 'metadata.json')))) as {
    family: string;
  };
  const names = new Set(await files.list(join(folder, 'files')));
  const regular = [...names].filter((file) => file.startsWith(`${name}-`) && file.endsWith('-400-normal.woff'));
  // Every subset has the space: the Latin one comes first, so that words and spaces are of one font.
  regular.sort((a, b) => Number(b.includes('-latin-400')) - Number(a.includes('-latin-400')) || (a < b ? -1 : 1));
  return Promise.all(
    regular.map(async (file): Promise<InstalledFont> => {
      const subset = file.slice(0, -'-400-normal.woff'.length);
      const bytes = await files.read(join(folder, 'files', file));
      return {
        family: metadata.family,
        postScriptFamily: (await postScriptFamily(bytes)) ?? metadata.family,
        coverage: await fontCoverage(bytes),
        file: (weight, style) => join(folder, 'files', nearest(names, subset, weight, style)),
      };
    }),
  );
}

function nearest(names: ReadonlySet<string>, subset: string, weight: number, style: string): string {
  const wanted = [`${weight}-${style}`, `400-${style}`, `${weight}-normal`];
  return (
    wanted.map((face) => `${subset}-${face}.woff2`).find((file) => names.has(file)) ?? `${subset}-400-normal.woff2`
  );
}
