import type { BrowserInfo } from '../../host.js';
import { type OpenEpub, openEpub } from '../browser/open-epub.js';
import { elementLocator } from '../epub/element-locator.js';
import { readXml } from '../epub/read-xml.js';
import { scriptIn } from '../epub/script-in.js';
import { findingsList } from '../findings-list.js';
import { PROGRAM_PATIENCE } from '../patience.js';
import type { Outcome, ValidationInput, Validator } from '../validator.js';
import { elements } from '../xml/select.js';
import { ACE_SCRIPT } from './ace-process.js';
import { type AceInstallation, findAce } from './find-ace.js';
import { type AceReport, findingsOf } from './report.js';

const MISSING = 'DAISY Ace was not found. Run `npm install @daisy/ace-core @daisy/ace-axe-runner-puppeteer`';

/** The DAISY Consortium’s accessibility checker, whose word publishers and libraries ask for. */
export const ace: Validator = {
  id: 'ace',
  name: 'DAISY Ace',
  subject: 'epub',
  builtIn: false,
  profile: 'EPUB Accessibility 1.1',
  async run(input) {
    const installation = findAce();
    if (!installation) return [{ kind: 'not-run', reason: MISSING }];
    const { version } = installation;
    const notRun = (reason: string): readonly Outcome[] => [{ kind: 'not-run', version, reason }];
    const browser = await input.host.browsers.find();
    if (!browser) return notRun('No browser was found. Install Chrome, Chromium or Edge');
    const epub = await openEpub(input);
    if (typeof epub === 'string') return notRun(epub);
    try {
      if (await hasScripts(epub)) return notRun('The publication has scripts, which Ace would run');
      return [await check(installation, browser, epub, input)];
    } finally {
      epub.archive.close();
    }
  },
};

async function hasScripts({ archive, package: { manifest } }: OpenEpub): Promise<boolean> {
  for (const item of manifest) {
    if (item.mediaType !== 'application/xhtml+xml' && item.mediaType !== 'image/svg+xml') continue;
    const root = await readXml(archive, item.path, findingsList());
    if (root && [...elements(root)].some(scriptIn)) return true;
  }
  return false;
}

async function check(
  { core, runner, puppeteer, version }: AceInstallation,
  browser: BrowserInfo,
  epub: OpenEpub,
  { file, host, signal }: ValidationInput,
): Promise<Outcome> {
  const folder = await host.files.temporaryFolder('ace-');
  try {
    const args = ['-e', ACE_SCRIPT, core, runner, puppeteer, file, folder];
    const { code, stderr } = await host.processes.run(process.execPath, args, {
      patience: PROGRAM_PATIENCE,
      ...(signal && { signal }),
      environment: surroundings(browser, folder),
    });
    if (code !== 0)
      return { kind: 'not-run', version, reason: `Ace could not finish: ${stderr.trim().split('\n')[0] ?? ''}` };
    const report = JSON.parse(new TextDecoder().decode(await host.files.read(`${folder}/report.json`))) as AceReport;
    return {
      kind: 'done',
      version,
      findings: await findingsOf(report, epub.package.path, elementLocator(epub.archive)),
    };
  } finally {
    await host.files.remove(folder);
  }
}

/** Everything that Ace and its browser leave behind goes into the one folder that is removed. */
function surroundings({ executable, environment }: BrowserInfo, folder: string): Readonly<Record<string, string>> {
  return {
    ...environment,
    PUPPETEER_EXECUTABLE_PATH: executable,
    ACE_TIMEOUT_INITIAL: '60000',
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    XDG_CONFIG_HOME: folder,
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
}
