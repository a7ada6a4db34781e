import type { XmlElement } from '../../xml/element.js';
import { elements, tokens } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** EPUB semantics and the DPUB-ARIA role that says the same to assistive technology. */
const ROLES: Readonly<Record<string, string>> = {
  abstract: 'doc-abstract',
  acknowledgments: 'doc-acknowledgments',
  afterword: 'doc-afterword',
  appendix: 'doc-appendix',
  bibliography: 'doc-bibliography',
  chapter: 'doc-chapter',
  colophon: 'doc-colophon',
  conclusion: 'doc-conclusion',
  dedication: 'doc-dedication',
  endnotes: 'doc-endnotes',
  epigraph: 'doc-epigraph',
  epilogue: 'doc-epilogue',
  foreword: 'doc-foreword',
  glossary: 'doc-glossary',
  index: 'doc-index',
  introduction: 'doc-introduction',
  noteref: 'doc-noteref',
  pagebreak: 'doc-pagebreak',
  part: 'doc-part',
  preface: 'doc-preface',
  prologue: 'doc-prologue',
};

/** `epub:type` without its role: only reading systems, not screen readers, know what the element is. */
export const semanticRole: EpubRule = {
  documentation: {
    id: 'epub-semantic-role-missing',
    severity: 'warning',
    title: 'EPUB semantics without the ARIA role',
    why: 'Screen readers do not read `epub:type`. Only the role tells them that a link leads to a note, or where a page begins.',
    fix: 'Put the DPUB-ARIA role beside `epub:type`.',
    clauses: ['EPUB Accessibility Techniques 1.1 §4.2.1', 'DPUB-ARIA 1.1'],
  },
  document({ item, root }, report) {
    const landmarks = linksOfLandmarks(root);
    for (const element of elements(root)) {
      if (element.name === 'body' || element.attributes.has('role') || landmarks.has(element)) continue;
      for (const type of tokens(element, 'epub:type')) {
        const role = Object.hasOwn(ROLES, type) ? ROLES[type] : undefined;
        if (role)
          report({
            message: `Unexpected ${type} without a role, expected role="${role}"`,
            at: placeOf(item.path, element),
          });
      }
    }
  },
};

/** There `epub:type` says what the link leads to, not what it is. */
function linksOfLandmarks(root: XmlElement): ReadonlySet<XmlElement> {
  const navs = [...elements(root)].filter(
    (nav) => nav.name === 'nav' && tokens(nav, 'epub:type').includes('landmarks'),
  );
  return new Set(navs.flatMap((nav) => [...elements(nav)].filter(({ name }) => name === 'a')));
}
