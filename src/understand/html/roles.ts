/** Roles an author may give: those of DPUB-ARIA 1.1, and the few of WAI-ARIA that say something about a text. */
const PUBLISHING =
  /^doc-(?:abstract|acknowledgments|afterword|appendix|backlink|bibliography|biblioref|chapter|colophon|conclusion|cover|credit|credits|dedication|endnotes|epigraph|epilogue|errata|example|footnote|foreword|glossary|glossref|index|introduction|noteref|notice|pagebreak|pagelist|part|preface|prologue|pullquote|qna|subtitle|tip|toc)$/;

/** Those of them that say what a part of a book is. */
const SECTIONS =
  /^doc-(?:abstract|acknowledgments|afterword|appendix|bibliography|chapter|colophon|conclusion|credit|credits|dedication|endnotes|epigraph|epilogue|errata|example|foreword|glossary|index|introduction|notice|pagelist|part|preface|prologue|pullquote|qna|toc)$/;

/** Roles by the elements that may have them (ARIA in HTML §4). */
const BY_ELEMENT: ReadonlyMap<string, RegExp> = new Map([
  ['aside', /^doc-(?:dedication|example|footnote|glossary|pullquote|tip)$|^(?:note|region)$/],
  ['section', new RegExp(`${SECTIONS.source}|^(?:group|note|region)$`)],
  ['nav', /^doc-(?:index|pagelist|toc)$/],
  ['a', /^doc-(?:backlink|biblioref|glossref|noteref)$/],
  ['img', /^(?:img|doc-cover)$/],
  ['li', /^doc-(?:biblioentry|endnote)$/],
  ['hr', /^doc-pagebreak$/],
  ['p', /^(?:doc-(?:subtitle|pullquote|epigraph|dedication|credit|footnote|tip|notice)|note)$/],
  ['div', new RegExp(`${PUBLISHING.source}|^(?:group|note|img|region|list|listitem|figure)$`)],
  ['span', new RegExp(`${PUBLISHING.source}|^(?:group|note|img)$`)],
  ['blockquote', /^doc-(?:epigraph|pullquote)$/],
  ['figure', /^(?:doc-example|group|img)$/],
]);

/** Whether a role may stand on an element. */
export function isAllowedRole(tagName: string, role: string): boolean {
  return BY_ELEMENT.get(tagName)?.test(role) ?? false;
}
