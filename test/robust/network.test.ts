import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLectern } from '../cli/run-lectern.js';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'record-connections.mjs')).href;

/** A book that tries everything that could make a program fetch something. `HOST` is the canary. */
const chapter = (host: string) => `# A

![Remote](http://${host}/a.png) and <img src="http://${host}/b.png" srcset="//${host}/c.png 2x" alt="B">

<link rel="prefetch" href="http://${host}/p"><link rel="dns-prefetch" href="//${host}"><iframe src="http://${host}/i"></iframe>

<style>@import url(http://${host}/s.css); p { background: url(http://${host}/t.png) }</style>

<p style="background: url('http://${host}/u.png')">Styled.</p>

<svg viewBox="0 0 1 1"><title>T</title><image href="http://${host}/v.png"/><use href="http://${host}/w.svg#x"/></svg>

<video src="http://${host}/v.mp4" poster="http://${host}/v.jpg"></video><object data="http://${host}/o"></object>

![Drawing](d.svg)

[A link](http://${host}/link) is no request.
`;

const drawing = (host: string) => `<!DOCTYPE svg [<!ENTITY e SYSTEM "http://${host}/e.txt">]>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title>
<style>@import url("http://${host}/x.css"); @font-face { font-family: f; src: url(http://${host}/f.woff2) }</style>
<image href="http://${host}/y.png" width="9" height="9"/><text font-family="f">&e;</text></svg>`;

const stylesheet = (host: string) => `@import "http://${host}/1.css";
@font-face { font-family: Far; src: url("http://${host}/far.woff2") }
p { font-family: Far; background-image: url(//${host}/2.png) }`;

describe('the network', () => {
  let cwd: string;
  let canary: Server;
  let address: string;
  const heard: string[] = [];
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'lectern-network-'));
    canary = createServer((socket) => {
      heard.push(`${socket.remoteAddress}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `127.0.0.1:${(canary.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    canary?.close();
    rmSync(cwd, { recursive: true });
  });

  it('is never asked for anything, whatever a book tries', async () => {
    const log = join(cwd, 'canary.txt');
    const proxy = `http://${address}`;
    const environment = {
      NODE_OPTIONS: `--import=${PRELOAD}`,
      LECTERN_CANARY: log,
      ...Object.fromEntries(
        ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((k) => [
          [k, proxy],
          [k.toLowerCase(), proxy],
        ]),
      ),
    };
    // Both where a request would reach the canary itself and where it would go through the proxy, by name.
    for (const host of [address, 'canary.example']) {
      const folder = join(cwd, host.replace(':', '-'));
      mkdirSync(folder);
      writeFileSync(join(folder, 'book.yaml'), 'title: Net\nlanguage: en\ntheme: {stylesheets: [far.css]}\n');
      writeFileSync(join(folder, 'far.css'), stylesheet(host));
      writeFileSync(join(folder, 'd.svg'), drawing(host));
      writeFileSync(join(folder, 'a.md'), chapter(host));
      const all = await runLectern(['build', folder, '--verify', 'built-in', '--out', join(folder, 'out')], {
        cwd,
        environment,
      });
      expect(all.stderr).not.toMatch(/internal fault/);
      writeFileSync(join(folder, 'a.md'), `# A\n\nText with [a link](http://${host}/link).\n`);
      writeFileSync(join(folder, 'far.css'), 'p { margin: 0 }');
      const clean = await runLectern(['build', folder, '--verify', 'built-in', '--out', join(folder, 'out')], {
        cwd,
        environment,
      });
      expect(clean.code, clean.stderr).toBe(0);
    }
    expect(heard).toEqual([]);
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('');
  });
});
