import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/index.js';
import { documentOf, manuscriptOf } from './manuscript.js';
import { show } from './show.js';

const folder = fileURLToPath(new URL('./in/', import.meta.url));

const FILES = {
  'cat.png': 'x',
  'images/map.png': 'x',
  'sound.mp3': 'x',
  'film.mp4': 'x',
  'film.vtt': 'x',
  'other.md': '# Not in the book',
  'described.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Tides</title><desc>${'High and low. '.repeat(20)}</desc></svg>`,
  'drawing.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Drawing</title><path d="M0 0h1"/></svg>',
};

/** One Markdown file in, one readable HTML file out; the language is in the name: `typography.fr.md`. */
describe('understand, from text to tree', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const language = /\.([a-zA-Z-]+)\.md$/.exec(name)?.[1] ?? 'en';
      const text = readFileSync(folder + name, 'utf8');
      const publication = await understand(manuscriptOf([documentOf(name, text)], { metadata: { language } }, FILES));
      await expect(show(publication)).toMatchFileSnapshot(`./golden/${name.replace(/\.md$/, '.html')}`);
    });
  }
});
