/** Elements of HTML that a publication may hold (EPUB 3.3 §6.1), apart from SVG's and MathML's. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn ' +
    'div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark nav ol p pre q rp rt ruby ' +
    's samp section small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr ' +
    'l-math l-note-call l-note'
  ).split(' '),
);

/** Elements that go with all that is in them: they act, fetch, or hold no text of the book. */
export const REMOVED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet base datalist embed frame frameset head iframe input link meta noembed noframes object optgroup option ' +
    'param script select style template textarea title'
  ).split(' '),
);

/** Elements that go, while their content stays. */
export const UNWRAPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'area body button canvas fieldset form html label legend map meter noscript output picture progress rb rtc slot'.split(
    ' ',
  ),
);

/** What to do about those that need other words than the rest. */
export const REMOVAL_HINTS: ReadonlyMap<string, string> = new Map([
  ['script', 'Remove it; when it wrote or drew something, show that as text or as an image'],
  ['style', 'Put the rules into a stylesheet, and name it in book.yaml: `stylesheet: book.css`'],
  ['iframe', 'Say the same in text or in an image; a `title` of the frame is the text of the link that replaces it'],
  ...'button datalist fieldset form input optgroup option select textarea'
    .split(' ')
    .map((name) => [name, 'Remove it: a book takes no input'] as const),
]);

/** Those of them that readers would miss, so that their going is reported. */
export const MISSED_ELEMENTS: ReadonlySet<string> = new Set(
  'area body button canvas fieldset form meter output progress'.split(' '),
);

/** Obsolete and unsuitable elements, and what says the same today: an element and a class. */
export const RENAMED_ELEMENTS: ReadonlyMap<string, readonly [tagName: string, className?: string]> = new Map(
  Object.entries({
    acronym: ['abbr'],
    basefont: ['span'],
    big: ['span', 'larger'],
    blink: ['span'],
    center: ['div', 'align-center'],
    dialog: ['div'],
    dir: ['ul'],
    font: ['span'],
    hgroup: ['div'],
    main: ['div'],
    marquee: ['span'],
    menu: ['ul'],
    nobr: ['span', 'nowrap'],
    plaintext: ['pre'],
    search: ['div'],
    strike: ['s'],
    tt: ['code'],
    xmp: ['pre'],
  } satisfies Record<string, [string, string?]>),
);
