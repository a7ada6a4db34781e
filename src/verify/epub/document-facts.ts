import { MATHML, SVG, type XmlElement } from '../xml/element.js';
import { childElements, elements, hasSemantic, textOf, tokens } from '../xml/select.js';
import type { ContentDocument, DocumentFacts, LinkFact, PageBreakFact } from './publication.js';
import { resolveReference } from './reference.js';

/** Gathers, in one walk, what the rules over the whole publication ask of a document. */
export function gatherFacts({ item, root, body }: ContentDocument): DocumentFacts {
  const ids = new Set<string>();
  const names = new Set<string>();
  const attributes = new Set<string>();
  const pageBreaks: PageBreakFact[] = [];
  const links: LinkFact[] = [];
  for (const element of elements(root)) {
    names.add(qualifiedName(element));
    for (const name of element.attributes.keys()) attributes.add(name);
    const id = element.attributes.get('id');
    if (id !== undefined) ids.add(id);
    if (hasSemantic(element, 'doc-pagebreak', 'pagebreak')) pageBreaks.push(readPageBreak(element));
    const link = readLink(element, item.path);
    if (link) links.push(link);
  }
  return {
    path: item.path,
    title: titleOf(root),
    ids,
    types: sectionTypes(body),
    elements: names,
    attributes,
    hasHeading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].some((name) => names.has(name)),
    pageBreaks,
    links,
  };
}

function qualifiedName({ name, namespace }: XmlElement): string {
  return namespace === SVG ? `svg:${name}` : namespace === MATHML ? `math:${name}` : name;
}

function titleOf(root: XmlElement): string {
  const title = childElements(root, 'head').flatMap((head) => childElements(head, 'title'))[0];
  return title ? textOf(title) : '';
}

function readPageBreak(element: XmlElement): PageBreakFact {
  const { attributes, line, column } = element;
  const label = attributes.get('aria-label') ?? attributes.get('title') ?? (textOf(element) || undefined);
  return { id: attributes.get('id'), label, line, column };
}

function readLink(element: XmlElement, from: string): LinkFact | undefined {
  const href = element.name === 'a' ? element.attributes.get('href') : undefined;
  if (href === undefined) return undefined;
  const { path, fragment } = resolveReference(href, from);
  return path === undefined ? undefined : { path, fragment, href, line: element.line, column: element.column };
}

function sectionTypes(body: XmlElement | undefined): ReadonlySet<string> {
  if (!body) return new Set();
  const sections = childElements(body);
  return new Set(
    [body, ...sections, ...sections.flatMap((s) => childElements(s))].flatMap((e) => tokens(e, 'epub:type')),
  );
}
