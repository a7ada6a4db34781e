const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** English name of a language: `German` for `de`; the tag itself when it has none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
