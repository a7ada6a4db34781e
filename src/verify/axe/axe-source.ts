import { createRequire } from 'node:module';
import type { Host } from '../../host.js';

/** axe-core as a script to be evaluated in a page. */
export async function loadAxe(host: Host): Promise<{ readonly version: string; readonly script: string }> {
  const require = createRequire(import.meta.url);
  const bytes = await host.files.read(require.resolve('axe-core/axe.min.js'));
  const { version } = require('axe-core/package.json') as { version: string };
  return { version, script: new TextDecoder().decode(bytes) };
}
