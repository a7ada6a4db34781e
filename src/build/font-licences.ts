import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Host } from '../host.js';
import type { PayloadFile } from '../seal/index.js';

const require = createRequire(import.meta.url);

/** The licences of the fonts that come with Lectern, any of which may be embedded in the publications. */
export async function fontLicences(host: Host): Promise<readonly PayloadFile[]> {
  const { dependencies } = require('../../package.json') as { dependencies: Readonly<Record<string, string>> };
  const names = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource/'));
  const licences: PayloadFile[] = [];
  for (const name of names.sort()) {
    const file = await licenceOf(name, host);
    const path = `licences/fonts/${name.slice('@fontsource/'.length)}.txt`;
    if (file) licences.push({ path, content: { file }, role: 'licence', mediaType: 'text/plain' });
  }
  return licences;
}

async function licenceOf(name: string, host: Host): Promise<string | undefined> {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'LICENSE');
    if (await host.files.status(file)) return file;
  }
  return undefined;
}
