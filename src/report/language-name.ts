const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language's English name: `German` for `de`; the tag itself where there is none, or it is no tag. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    // A RangeError for what is no language tag: there is a finding for it.
    return tag;
  }
}
