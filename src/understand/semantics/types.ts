import type { Matter } from '../../model/manuscript.js';

/** Types of documents that have a DPUB-ARIA 1.1 role for their section (EPUB SSV 1.1). */
const ROLES: ReadonlyMap<string, string> = new Map(
  (
    'abstract acknowledgments afterword appendix bibliography chapter colophon conclusion credits dedication endnotes ' +
    'epigraph epilogue errata foreword glossary index introduction part preface prologue'
  )
    .split(' ')
    .map((type) => [type, `doc-${type}`]),
);

/** Further types of EPUB's Structural Semantics Vocabulary for documents. */
const ROLELESS: ReadonlySet<string> = new Set(
  (
    'backmatter bodymatter contributors copyright-page division frontmatter halftitlepage imprint imprimatur landmarks ' +
    'loa loi lot lov other-credits preamble revision-history titlepage toc volume'
  ).split(' '),
);

/** Titles that say what a document is, in the languages of the labels. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acknowledgments:
      'acknowledg(e)ments|acknowledgements|acknowledgments|danksagung|dank|remerciements|agradecimientos|ringraziamenti|agradecimentos|dankwoord|tack|kiitokset|podziękowania|poděkování|благодарности',
    afterword:
      'afterword|nachwort|postface|epílogo del autor|postfazione|posfácio|nawoord|efterord|etterord|posłowie|doslov|послесловие',
    appendix:
      'appendix|anhang|annexe|apéndice|appendice|apêndice|bijlage|bilaga|bilag|vedlegg|liite|dodatek|příloha|függelék|приложение',
    bibliography:
      'bibliography|references|works cited|literaturverzeichnis|bibliographie|bibliografía|bibliografia|literatuur|litteratur|lähteet|библиография|литература',
    colophon: 'colophon|kolophon|impressum|colofón|colofon|kolofon',
    conclusion: 'conclusion|schluss|schlussfolgerung|conclusión|conclusione|conclusão|conclusie|заключение',
    dedication:
      'dedication|widmung|dédicace|dedicatoria|dedica|dedicatória|opdracht|dedikation|omistus|dedykacja|посвящение',
    epigraph: 'epigraph|motto|épigraphe|epígrafe|epigrafe|эпиграф',
    epilogue: 'epilogue|epilog|épilogue|epílogo|epiloog|эпилог',
    errata: 'errata|errata corrige',
    foreword: 'foreword|geleitwort|avant-propos|prólogo|prefazione|voorwoord|предисловие',
    glossary:
      'glossary|glossar|glossaire|glosario|glossario|glossário|woordenlijst|ordlista|sanasto|słowniczek|глоссарий',
    index:
      'index|register|sachregister|índice alfabético|indice analitico|índice remissivo|hakemisto|indeks|rejstřík|указатель',
    introduction:
      'introduction|einleitung|einführung|introducción|introduzione|introdução|inleiding|inledning|indledning|innledning|johdanto|wstęp|úvod|введение',
    preface: 'preface|vorwort|préface|prefacio|prefácio|förord|forord|esipuhe|przedmowa|předmluva|előszó',
    prologue: 'prologue|prolog|proloog|пролог',
  }).flatMap(([type, titles]) => titles.split('|').map((title) => [title, type] as const)),
);

/**
 * The type of a document (EPUB Structural Semantics): what the author says, else what its title says, else what its
 * place in the book says.
 */
export function typeOf(
  document: { readonly type?: string; readonly path: string; readonly matter: Matter },
  title: string,
): string {
  const { type, path, matter } = document;
  if (type !== undefined && (ROLES.has(type) || ROLELESS.has(type))) return type;
  if (path === '') return 'part';
  const words = title.normalize('NFC').toLowerCase().trim();
  const byTitle = TITLES.get(words) ?? (/^(?:appendix|anhang|annexe)\b/.test(words) ? 'appendix' : undefined);
  if (byTitle !== undefined) return byTitle;
  return matter === 'body' ? 'chapter' : `${matter}matter`;
}

/** The DPUB-ARIA role that stands beside a type; undefined when there is none. */
export function roleOf(type: string): string | undefined {
  return ROLES.get(type);
}
