import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeBrowserSocket } from '../../src/host/browser-sockets.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-sockets-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A profile whose browser keeps its socket in the folder `name`. */
function profileWith(name: string, files = ['SingletonSocket', 'SingletonCookie']) {
  const folder = join(root, name);
  const profile = join(root, 'profile');
  mkdirSync(folder);
  mkdirSync(profile);
  for (const file of files) writeFileSync(join(folder, file), '');
  symlinkSync(join(folder, 'SingletonSocket'), join(profile, 'SingletonSocket'));
  return { folder, profile };
}

it.each(['org.chromium.Chromium.a1B2c3', 'com.google.Chrome.a1B2c3'])('removes the folder of a socket, %s', (name) => {
  const { folder, profile } = profileWith(name);
  removeBrowserSocket(profile);
  expect(existsSync(folder)).toBe(false);
});

it('removes nothing else, wherever the link leads', () => {
  const { folder, profile } = profileWith('documents');
  removeBrowserSocket(profile);
  expect(existsSync(join(folder, 'SingletonCookie'))).toBe(true);
});

it('leaves a folder that holds more than a socket', () => {
  const { folder, profile } = profileWith('org.chromium.Chromium.x', ['SingletonSocket', 'SingletonCookie', 'letter']);
  removeBrowserSocket(profile);
  expect(existsSync(join(folder, 'letter'))).toBe(true);
});

it('minds no folder that is no profile', () => {
  expect(() => removeBrowserSocket(root)).not.toThrow();
});
