import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/understand/book/web-address.js';

describe('web addresses', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://example.org/#/a.md#b', 'https://example.org/#/a.md%23b'],
    [' https://example.org/a b[1]|2 ', 'https://example.org/a%20b%5B1%5D%7C2'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/caf%C3%A9/é', 'https://example.org/caf%C3%A9/é'],
    ['http://[::1]:80/x', 'http://[::1]:80/x'],
    ['mailto:a@example.org?subject=a b', 'mailto:a@example.org?subject=a%20b'],
    ['tel:+431', 'tel:+431'],
  ])('writes %s as %s', (from, to) => expect(webAddress(from)).toBe(to));
  it.each(['https://', 'http://a b/', 'https://exa<mple.org/', 'relative/path'])('refuses %s', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
