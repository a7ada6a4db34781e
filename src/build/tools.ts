import { createRequire } from 'node:module';
import type { Host } from '../host.js';
import type { Tool } from '../seal/index.js';
import { VERSION } from '../version.js';

/** The packages whose version decides what the publications look like. */
const PACKAGES = [
  'remark-parse',
  'remark-gfm',
  'remark-rehype',
  'temml',
  'lowlight',
  'epub-gen-memory',
  '@cantoo/pdf-lib',
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
  '@fontsource/source-code-pro',
] as const;

/** What took part in making the publications, Lectern first. */
export async function toolsOf(host: Host): Promise<readonly [Tool, ...Tool[]]> {
  const browser = await host.browsers.find();
  const version = browser && (await host.browsers.version());
  return [
    { name: 'Lectern', version: VERSION, kind: 'application' },
    { name: 'Node.js', version: process.versions.node, kind: 'runtime', url: 'https://nodejs.org' },
    ...(browser
      ? [{ name: 'Chromium', version: version ?? 'unknown', kind: 'browser' as const, url: 'https://www.chromium.org' }]
      : []),
    ...PACKAGES.map((name) => ({ name, version: versionOf(name), kind: 'package' as const })),
  ];
}

// Not every package exports its package.json, so that it is read beside the module.
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (require(`${folder}/${name}/package.json`) as { version: string }).version;
    } catch {
      // Not in this folder: the next.
    }
  }
  throw new Error(`${name} is not installed`);
}
