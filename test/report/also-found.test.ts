import { toHtml } from 'hast-util-to-html';
import colors from 'picocolors';
import { expect, it } from 'vitest';
import { findingsSection } from '../../src/report/html/findings-section.js';
import { sarif } from '../../src/report/sarif.js';
import { formatDiagnostics } from '../../src/report/text.js';
import { DIAGNOSTICS } from './sample.js';

const NAME = 'epubcheck-ts/RSC-005';

it('every report names all tools that found the same', () => {
  const text = formatDiagnostics(DIAGNOSTICS, { colors: colors.createColors(false) });
  expect(text.split('\n').filter((line) => line.includes('also found by'))).toEqual([
    `           also found by ${NAME}`,
  ]);
  const { results } = JSON.parse(sarif(DIAGNOSTICS, [])).runs[0];
  expect(results.map(({ properties }: { properties?: object }) => properties)).toEqual([
    undefined,
    undefined,
    { alsoFoundBy: [NAME] },
    undefined,
  ]);
  const input = { result: { diagnostics: DIAGNOSTICS }, documentation: [] } as never;
  expect(toHtml(findingsSection(input)).match(/also found by [^ <]+/g)).toEqual([`also found by ${NAME}`]);
});
