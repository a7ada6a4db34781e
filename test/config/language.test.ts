import { describe, expect, it } from 'vitest';
import { parseLanguage, suggestLanguage } from '../../src/config/language.js';

describe('parseLanguage', () => {
  it.each([
    ['EN-gb', 'en-GB', 'ltr'],
    ['zh-hant-tw', 'zh-Hant-TW', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['fa-IR', 'fa-IR', 'rtl'],
    ['az-Arab', 'az-Arab', 'rtl'],
    ['ks-Deva', 'ks-Deva', 'ltr'],
    ['yi', 'yi', 'rtl'],
    ['sl-rozaj-biske', 'sl-rozaj-biske', 'ltr'],
    ['es-419', 'es-419', 'ltr'],
  ])('reads %s', (written, tag, direction) => {
    expect(parseLanguage(written)).toEqual({ tag, direction });
  });

  it.each(['english_US!', 'english', 'e', '', 'en-', 'jp', 'en_US', 'x-private'])('refuses "%s"', (written) => {
    expect(parseLanguage(written)).toBeUndefined();
  });

  it.each([
    ['english_US!', 'en-US'],
    ['en_US', 'en-US'],
    ['jp', 'ja'],
    ['Deutsch', 'de'],
  ])('suggests for %s', (written, tag) => {
    expect(suggestLanguage(written)).toBe(tag);
  });
});
