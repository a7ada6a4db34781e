import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { squash } from '../../../src/print/alignment/squash.js';
import { composeDashes } from '../../../src/print/prepare/compose-dashes.js';
import { isolateMarks } from '../../../src/print/prepare/isolate-marks.js';
import { openDetails } from '../../../src/print/prepare/open-details.js';

const changed = (html: string, change: (tree: ReturnType<typeof fromHtml>) => void) => {
  const tree = fromHtml(html, { fragment: true });
  change(tree);
  return toHtml(tree);
};

it('sets long dashes out of em dashes', () => {
  expect(changed('<p>To \u2e3b or \u2e3a.</p>', composeDashes)).toBe(
    '<p>To <span class="long-dash">\u2014\u2014\u2014</span> or <span class="long-dash">\u2014\u2014</span>.</p>',
  );
});

it('aligns a long dash with the em dashes it is set out of', () => {
  expect(squash(['a\u2e3bb']).text).toBe(squash(['a\u2014\u2014\u2014b']).text);
  expect([...squash(['a\u2e3bb']).offsets]).toEqual([0, 1, 1, 1, 2]);
});

it('parts marks that stand alone from what is before them, and no others', () => {
  expect(changed("<p>'\u094d' \u0915\u094d</p>", isolateMarks)).toBe("<p>'\u2060\u094d' \u0915\u094d</p>");
  expect(changed('<p>\u2764\ufe0f 1\u20e3 \u25cc\u094d</p>', isolateMarks)).toBe(
    '<p>\u2764\ufe0f 1\u20e3 \u25cc\u094d</p>',
  );
});

it('opens what is folded', () => {
  expect(changed('<details><summary>More</summary>Text</details>', openDetails)).toBe(
    '<details open><summary>More</summary>Text</details>',
  );
});
