import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { examine } from '../../src/build.js';
import { nodeHost } from '../../src/host/node.js';
import { collectFacts } from '../../src/report/facts/collect-facts.js';

const host = nodeHost();

afterAll(() => host.close());

it('collects what an editor looks at, with places and languages', async () => {
  const { publication } = await examine({ path: join(import.meta.dirname, 'in', 'hostile'), host });
  const { headings, images, links, tables, languages } = collectFacts(publication!);
  expect(headings.map(({ level, authorLevel, text }) => [level, authorLevel, text])).toEqual([
    [1, undefined, 'Erstes Kapitel & “mehr”'.replace('“', '„').replace('”', '“')],
    [2, 4, 'Zu tief </code></pre><script>alert(2)</script>'],
    [1, undefined, 'Zweites Kapitel'],
  ]);
  expect(images.map(({ path, alt, decorative, description }) => [path, alt, decorative, description])).toEqual([
    ['images/bars.svg', undefined, false, undefined],
    ['images/dot.svg', 'Ein Punkt <i>schräg</i> & "rund"', false, 'Frühling 1200, Sommer 4800.'],
    ['images/ornament.svg', '', true, undefined],
  ]);
  expect(images[0]?.place).toMatchObject({ file: 'one.md', line: 3 });
  expect(links.filter(({ target }) => target).map(({ text, href, target }) => [text, href, target])).toEqual([
    ['hier', '#two', 'Zweites Kapitel'],
    ['hier', '#two', 'Zweites Kapitel'],
  ]);
  expect(links.filter(({ broken }) => broken).map(({ text, href }) => [text, href])).toEqual([
    ['Böses', ''],
    ['Fehlt', 'nicht%20da.md#x'],
  ]);
  expect(tables).toMatchObject([
    {
      caption: 'Tabelle 1. Eine Tabelle',
      rows: 2,
      columns: 2,
      columnHeaders: ['<th>', 'b'],
      rowHeaders: false,
      language: 'de',
    },
  ]);
  expect(languages.map(({ language, passages, characters }) => [language, passages, characters])).toEqual([
    ['de', 2, expect.any(Number)],
    ['en', 1, 'An English passage.'.replaceAll(' ', '').length],
  ]);
});
