const SCRIPTS = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)\b/i;
const OTHER_SCRIPT = /^[a-z]{2,3}-[A-Z][a-z]{3}\b/;
const LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi)\b/i;

/** The direction in which text of a language (BCP 47) is written, by its script or else by custom. */
export function languageDirection(language: string): 'ltr' | 'rtl' {
  if (SCRIPTS.test(language)) return 'rtl';
  return !OTHER_SCRIPT.test(language) && LANGUAGES.test(language) ? 'rtl' : 'ltr';
}
