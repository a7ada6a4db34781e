/**
 * The sort name of a person (`Brontë, Emily`); undefined when the name is sorted as it stands: a single name, an
 * organisation, a name in a script that puts the family first, or one that is already inverted.
 *
 * Particles in lower case stay with the given names (`Goethe, Johann Wolfgang von`), capitalised ones belong to the
 * family name (`Le Guin, Ursula K.`), and so do `Mac`, `St.` and the like.
 */
export function deriveSortName(name: string, language: string): string | undefined {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || name.includes(',') || FAMILY_FIRST_SCRIPT.test(name) || isOrganisation(words))
    return undefined;
  if (FAMILY_FIRST_LANGUAGES.has(language.split('-')[0]!)) return undefined;
  const suffixes: string[] = [];
  while (words.length > 2 && SUFFIX.test(words.at(-1)!)) suffixes.unshift(words.pop()!);
  let start = words.length - 1;
  while (start > 1 && FAMILY_PREFIX.test(words[start - 1]!)) start--;
  const family = words.slice(start).join(' ');
  return [family, words.slice(0, start).join(' '), ...suffixes].join(', ');
}

function isOrganisation(words: readonly string[]): boolean {
  return (
    /^the$/i.test(words[0]!) ||
    words.some((word) => ORGANISATION.test(word) || /^(?:and|&|of|for|the|from)$/i.test(word))
  );
}

const FAMILY_FIRST_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FAMILY_FIRST_LANGUAGES = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);
const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3}|Ph\.?D\.?|M\.?D\.?|Esq\.?)$/;
const FAMILY_PREFIX =
  /^(?:De|Del|Della|Des|Di|Du|El|La|Las|Le|Les|Lo|Los|Mac|Saint|San|Santa|St\.?|Ste\.?|Ten|Ter|Van|Vander|Von)$/;
const ORGANISATION =
  /^(?:association|authority|club|college|collective|commission|committee|community|company|consortium|contributors?|council|department|editors|foundation|gmbh|group|inc\.?|institute|institution|library|limited|llc|ltd\.?|ministry|museum|network|office|organi[sz]ation|press|project|publishers?|publishing|school|society|team|trust|union|university|universit[äé]t?|verlag|verein|volunteers|workshop|writers)$/iu;
