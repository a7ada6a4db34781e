import { describe, expect, it } from 'vitest';
import { readMemory } from './read-memory.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAADklEQVR4nGNgQAX/UVgAH/0C/+Rv9qEAAAAASUVORK5CYII=',
  'base64',
);
const SVG =
  '\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg"/>';
const ascii = (text: string) => Buffer.from(text.padEnd(64, '\0'), 'latin1');

async function load(
  path: string,
  files: Readonly<Record<string, string | Uint8Array | { link: string }>>,
  limits = {},
) {
  const { resource } = await readMemory({ 'a.md': '# A', ...files }, { overrides: { limits } });
  return resource(path);
}

describe('resource', () => {
  it('measures an image and leaves it on disk', async () => {
    expect(await load('images/a.png', { 'images/a.png': PNG })).toEqual({
      path: 'images/a.png',
      mediaType: 'image/png',
      size: PNG.length,
      width: 2,
      height: 3,
      content: { file: '/book/images/a.png' },
    });
  });

  it('gives SVG, CSS and WebVTT as bytes', async () => {
    expect(await load('a.svg', { 'a.svg': SVG })).toMatchObject({
      mediaType: 'image/svg+xml',
      content: { bytes: Buffer.from(SVG) },
    });
    expect(await load('a.css', { 'a.css': 'p {}' })).toMatchObject({
      mediaType: 'text/css',
      content: { bytes: Buffer.from('p {}') },
    });
    expect(await load('a.vtt', { 'a.vtt': 'WEBVTT\n' })).toMatchObject({ mediaType: 'text/vtt' });
  });

  it.each([
    ['a.ttf', '\0\x01\0\0', 'font/ttf'],
    ['a.otf', 'OTTO', 'font/otf'],
    ['a.woff', 'wOFF', 'font/woff'],
    ['a.woff2', 'wOF2', 'font/woff2'],
    ['a.mp3', 'ID3\x03', 'audio/mpeg'],
    ['b.mp3', '\xff\xfb\x90', 'audio/mpeg'],
    ['a.m4a', '\0\0\0\x20ftypM4A ', 'audio/mp4'],
    ['a.ogg', 'OggS\0\x02', 'audio/ogg'],
    ['a.opus', 'OggS\0\x02\0\0OpusHead', 'audio/ogg; codecs=opus'],
    ['a.mp4', '\0\0\0\x20ftypisom', 'video/mp4'],
    ['a.webm', '\x1a\x45\xdf\xa3....webm', 'video/webm'],
  ])('knows %s by its bytes', async (name, head, mediaType) => {
    const resource = await load(name, { [name]: ascii(head) });
    expect(resource).toMatchObject({ mediaType });
    expect(resource).not.toHaveProperty('findings');
  });

  it('believes the bytes, and says that the name disagrees', async () => {
    expect(await load('a.jpg', { 'a.jpg': PNG })).toMatchObject({
      mediaType: 'image/png',
      findings: [{ id: 'resource-extension-wrong', severity: 'warning', expected: '.png' }],
    });
  });

  it.each([
    ['../../etc/passwd', 'resource-outside'],
    ['..%2f..%2fetc%2fpasswd', 'resource-outside'],
    ['images/../../x.png', 'resource-outside'],
    ['file:///etc/passwd', 'resource-outside'],
    ['..\\x.png', 'resource-outside'],
    ['link.png', 'resource-outside'],
    ['linked/x.png', 'resource-missing'],
    ['/etc/passwd', 'resource-missing'],
    ['https://example.org/a.png', 'resource-remote'],
    ['//example.org/a.png', 'resource-remote'],
    ['data:image/png;base64,AAAA', 'resource-data'],
    ['empty.png', 'resource-empty'],
    ['text.png', 'resource-kind-unknown'],
    ['page.html', 'resource-kind-unknown'],
    ['cut.png', 'image-broken'],
    ['missing.png', 'resource-missing'],
  ])('refuses %s: %s, without a place', async (path, id) => {
    const refusal = await load(path, {
      '/etc/passwd': 'root:',
      '/outside/x.png': PNG,
      'link.png': { link: '/outside/x.png' },
      linked: { link: '/outside' },
      'empty.png': '',
      'text.png': 'not an image',
      'page.html': '<html><svg/></html>',
      'cut.png': PNG.subarray(0, 12),
    });
    expect(refusal).toMatchObject({ id, severity: 'error' });
    expect(refusal).not.toHaveProperty('place');
    expect(JSON.stringify(refusal)).not.toContain('root:');
  });

  it('bounds bytes and pixels', async () => {
    expect(await load('a.png', { 'a.png': PNG }, { resourceFile: 10 })).toMatchObject({ id: 'resource-too-large' });
    expect(await load('a.png', { 'a.png': PNG }, { imagePixels: 5 })).toMatchObject({ id: 'image-too-large' });
    expect(await load('a.svg', { 'a.svg': SVG }, { textFile: 20 })).toMatchObject({ id: 'resource-too-large' });
  });

  it('suggests by case, by folder and by spelling', async () => {
    const files = { 'images/Cat.png': PNG };
    for (const path of ['images/cat.png', 'Cat.png', 'images/Cta.png', '/pix/Cat.png']) {
      expect(await load(path, files)).toMatchObject({ hint: 'Did you mean "images/Cat.png"?' });
    }
  });

  it('finds percent-encoded and decomposed names', async () => {
    const files = { 'Screenshot 1.png': PNG, 'caf\u00e9.png': PNG };
    expect(await load('Screenshot%201.png', files)).toMatchObject({ path: 'Screenshot 1.png' });
    expect(await load('cafe\u0301.png', files)).toMatchObject({ path: 'caf\u00e9.png' });
  });
});
