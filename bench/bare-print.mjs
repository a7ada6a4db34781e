// Has the browser print HTML files once each, tagged and with an outline, and nothing more:
//
//     node bench/bare-print.mjs PDF HTML…

import { pathToFileURL } from 'node:url';
import { nodeHost } from '../lib/host/node.js';

const [path = '', ...documents] = process.argv.slice(2);
const host = nodeHost();
try {
  const browser = await host.browsers.open();
  for (const html of documents) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href, { timeout: 0 });
    await page.pdf({ path, tagged: true, outline: true, preferCSSPageSize: true, timeout: 0 });
    await page.close();
  }
} finally {
  await host.close();
}
