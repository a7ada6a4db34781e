/** Pandoc's key of a work; cross-references of Quarto look like one and are read elsewhere. */
const KEY = String.raw`@(?!(?:fig|tbl|sec|eq|lst)[-:])[\p{L}\p{N}_{][^\s\[\],;]{0,80}`;

/** A year in a key, as in `smith2020a`: handles of people seldom have one. */
const DATED_KEY = String.raw`@[\p{L}_{][\p{L}_:.-]{0,60}(?:1[5-9]|20)\d\d(?!\d)`;

/** What is said before a work that is cited, in the languages that are asked for most. */
const BEFORE = [
  String.raw`see(?: also)?|also|compare|cp\.?|cf\.?|e\.\s?g\.,?|i\.\s?e\.,?|for (?:example|instance),?|but see|(?:as )?(?:quoted|cited|reviewed) (?:in|by)|adapted from`,
  String.raw`vgl\.?|siehe(?: auch)?|s\.(?:\s?a\.)?|z\.\s?B\.|zit(?:iert|\.) (?:in|nach)|hierzu|dazu`,
  String.raw`voir(?: aussi)?|p(?:ar)?\.?\s?ex\.?|cité (?:par|dans)|d[’']après|véase(?: también)?|cfr\.?|vedi|ver|zie|se`,
].join('|');

/** Where in the work: `p. 33`, `chap. 2`, `S. 12 f.`, `33-35`. */
const LOCATOR = String.raw`(?:pp?|chap(?:ter)?|ch|sec|vol|no|fig|fol|S|Kap|Abb|Bd|chap|t|núm|pág|§)\.?\s?(?:\d|[ivxlc]+\b)|§|\d`;

/**
 * Citations as Pandoc and MyST write them. Pandoc takes any brackets with an `@` for one, so that people's handles
 * in brackets are left alone: `[follow @name]`; and so is all that stands in running text.
 */
export const CITATION = new RegExp(
  [
    String.raw`\[-?${KEY}[^[\]]{0,500}\]`,
    String.raw`\[\s*(?:${BEFORE})\s+-?${KEY}[^[\]]{0,500}\]`,
    String.raw`\[[^[\]\n@]{0,80}(?<![\p{L}\p{N}.])-?${DATED_KEY}[^[\]]{0,500}\]`,
    String.raw`\[[^[\]\n@]{0,80}(?<![\p{L}\p{N}.])-?${KEY}(?:,\s*(?:${LOCATOR})|;[^[\]@]{0,80}(?<![\p{L}\p{N}.])-?@)[^[\]]{0,500}\]`,
    String.raw`(?<![\p{L}\p{N}.@/\\])@\p{L}[\p{L}\p{N}_:-]{0,80} \[(?:(?:${LOCATOR})[^[\]]{0,200}|[^[\]]{0,80}-?${DATED_KEY}[^[\]]{0,200})\]`,
    String.raw`(?<![\p{L}\p{N}.@/\\])${DATED_KEY}[\p{L}\p{N}_:-]{0,80} \[[^[\]]{0,200}\]`,
    String.raw`(?<![\w:]):cite[a-z]?:\u{FFFC}|\{cite(?::[a-z]{1,4})?\}\u{FFFC}`,
  ].join('|'),
  'giu',
);
