/** Quotation marks of a language: outer and inner pair, each with the space inside them (French). */
export interface Quotes {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}

const NNBSP = '\u202f';
const ENGLISH: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] };
const GERMAN: Quotes = { outer: ['„', '“'], inner: ['‚', '‘'] };
const SWEDISH: Quotes = { outer: ['”', '”'], inner: ['’', '’'] };
const GUILLEMETS: Quotes = { outer: ['«', '»'], inner: ['“', '”'] };
const POLISH: Quotes = { outer: ['„', '”'], inner: ['«', '»'] };
const RUSSIAN: Quotes = { outer: ['«', '»'], inner: ['„', '“'] };

/** By language, most of CLDR's quotation data; where only the region differs, by language and region. */
const QUOTES: ReadonlyMap<string, Quotes> = new Map(
  Object.entries({
    bg: GERMAN,
    ca: GUILLEMETS,
    cs: GERMAN,
    da: { outer: ['»', '«'], inner: ['›', '‹'] },
    de: GERMAN,
    'de-ch': { outer: ['«', '»'], inner: ['‹', '›'] },
    'de-li': { outer: ['«', '»'], inner: ['‹', '›'] },
    el: GUILLEMETS,
    es: GUILLEMETS,
    et: GERMAN,
    eu: GUILLEMETS,
    fa: { outer: ['«', '»'], inner: ['‹', '›'] },
    fi: SWEDISH,
    fr: { outer: [`«${NNBSP}`, `${NNBSP}»`], inner: ['“', '”'] },
    'fr-ch': { outer: [`«${NNBSP}`, `${NNBSP}»`], inner: [`‹${NNBSP}`, `${NNBSP}›`] },
    gl: GUILLEMETS,
    hr: POLISH,
    hu: { outer: ['„', '”'], inner: ['»', '«'] },
    is: GERMAN,
    it: GUILLEMETS,
    lt: GERMAN,
    lv: GERMAN,
    nb: { outer: ['«', '»'], inner: ['‘', '’'] },
    nn: { outer: ['«', '»'], inner: ['‘', '’'] },
    no: { outer: ['«', '»'], inner: ['‘', '’'] },
    pl: POLISH,
    pt: ENGLISH,
    'pt-pt': GUILLEMETS,
    ro: POLISH,
    ru: RUSSIAN,
    sk: GERMAN,
    sl: GERMAN,
    sr: POLISH,
    sv: SWEDISH,
    uk: RUSSIAN,
  } satisfies Record<string, Quotes>),
);

/** Languages whose writers do not mean quotation marks or dashes by the straight signs of a keyboard. */
const UNTOUCHED = /^(?:ja|zh|th|lo|km|my|bo|yi|und|zxx|mul)(?:-|$)/;

/** The quotation marks of a BCP 47 language; undefined where straight signs are left alone. */
export function quotesOf(language: string): Quotes | undefined {
  const tag = language.toLowerCase();
  if (UNTOUCHED.test(tag)) return undefined;
  const [primary = '', ...subtags] = tag.split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
  return QUOTES.get(`${primary}-${region}`) ?? QUOTES.get(primary) ?? ENGLISH;
}
