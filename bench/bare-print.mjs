// Has the browser print an HTML file once, tagged and with an outline, and nothing more:
//
//     node bench/bare-print.mjs HTML PDF

import { pathToFileURL } from 'node:url';
import { nodeHost } from '../lib/host/node.js';

const [html = '', pdf = ''] = process.argv.slice(2);
const host = nodeHost();
try {
  const browser = await host.browsers.open();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(html).href, { timeout: 0 });
  await page.pdf({ path: pdf, tagged: true, outline: true, preferCSSPageSize: true, timeout: 0 });
} finally {
  await host.close();
}
