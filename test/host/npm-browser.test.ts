import { expect, it } from 'vitest';
import { fontConfiguration } from '../../src/host/browser/npm-browser.js';

// Without any font of the machine, Chromium loses the fonts of a page, too.
it('shows the browser from the npm package the fonts beside it', () => {
  const configuration = fontConfiguration('/home/ann & bob/.cache/lectern/chromium');
  expect(configuration).toContain('<dir>/home/ann &amp; bob/.cache/lectern/chromium/fonts</dir>');
  expect(configuration).toContain('<cachedir>/home/ann &amp; bob/.cache/lectern/chromium/fonts-cache</cachedir>');
});
