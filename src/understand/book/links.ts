import type { Element, ElementData } from 'hast';
import type { ChapterDraft } from '../draft.js';
import { textProperty } from '../element.js';
import { linkBroken, linkOutsideBook, linkUnsafe } from '../findings/references.js';
import { decodeReference, folderOf, resolvePath, schemeOf } from '../path.js';
import { rewriteElements } from '../walk.js';
import type { Targets } from './ids.js';
import { nearest } from './suggest.js';
import { findDocument } from './targets.js';
import { webAddress } from './web-address.js';

const SAFE = new Set(['http', 'https', 'mailto', 'tel']);

/** What links of the whole book are resolved against. */
export interface LinkScope {
  readonly targets: Targets;
  readonly documents: ReadonlyMap<string, ChapterDraft>;
  /** Every path of the manuscript. */
  readonly paths: ReadonlySet<string>;
  /** What a leading `/` means. */
  readonly sourceFolder: string;
  /** The folder that all documents are in, empty for the root. */
  readonly commonFolder: string;
}

/**
 * Points every link of a chapter at an id of the book or a public address. A link that can be neither loses its
 * `href` and becomes a span, so that its text stays; each is reported where it stands.
 */
export function resolveLinks(draft: ChapterDraft, scope: LinkScope): void {
  rewriteElements(draft.tree, (node) => {
    if (node.tagName !== 'a' || node.properties.href === undefined) return node;
    const href = resolveReference(textProperty(node, 'href') ?? '', node, draft, scope);
    if (href !== undefined) {
      node.properties.href = href;
      return node;
    }
    return withoutLink(node);
  });
}

function withoutLink(node: Element): Element {
  const {
    href: _href,
    target: _target,
    rel: _rel,
    download: _download,
    hrefLang: _hrefLang,
    ...properties
  } = node.properties;
  const href = textProperty(node, 'href') ?? '';
  // An address with a scheme of its own is kept out of the tree altogether.
  const data = { ...node.data, lostTarget: schemeOf(href) === undefined ? href : '' } as ElementData;
  return { ...node, tagName: 'span', properties, data };
}

function resolveReference(href: string, node: Element, draft: ChapterDraft, scope: LinkScope): string | undefined {
  const scheme = schemeOf(href);
  if (scheme !== undefined) {
    if (SAFE.has(scheme))
      return webAddress(href.startsWith('//') ? `https:${href}` : href) ?? broken(href, node, draft, undefined);
    reportUnsafe(href, scheme, node, draft);
    return undefined;
  }
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href.trim()) ?? [];
  const target = path === '' ? draft : documentNamed(decodeReference(path), draft, scope);
  if (path === '' && fragment === undefined) return broken(href, node, draft, undefined);
  if (!target) return missingDocument(href, decodeReference(path), node, draft, scope);
  if (fragment === undefined || fragment === '') return `#${target.id}`;
  return resolveFragment(href, decodeReference(fragment), target, node, draft, scope);
}

function documentNamed(reference: string, draft: ChapterDraft, scope: LinkScope): ChapterDraft | undefined {
  const { path } = draft.context.document;
  const find = (folder: string) => findDocument(reference, folder, scope.documents, scope.sourceFolder);
  const found = find(folderOf(path));
  if (found || !/^\.\.\/[^.]*$/.test(reference)) return found;
  // Jekyll and Hugo publish each file as a folder, and `../other/` is written for that.
  return find(`${path.replace(/\.[^./]+$/, '')}/`);
}

function resolveFragment(
  href: string,
  name: string,
  target: ChapterDraft,
  node: Element,
  draft: ChapterDraft,
  scope: LinkScope,
): string | undefined {
  const names = namesOf(target, scope);
  const id = names.get(name) ?? looseMatch(name, names);
  if (id !== undefined) return `#${id}`;
  const near = nearest(name, names.keys());
  const file = href.slice(0, href.indexOf('#'));
  return broken(href, node, draft, near === undefined ? undefined : `${file}#${near}`);
}

/** The names of a document's places, of all its chapters when it was split; the chapter's own come first. */
function namesOf(target: ChapterDraft, { targets }: LinkScope): ReadonlyMap<string, string> {
  const own = targets.get(target)!;
  const { document } = target.context;
  const siblings = [...targets].filter(
    ([draft]) => draft !== target && document.path !== '' && draft.context.document === document,
  );
  if (siblings.length === 0) return own;
  return new Map([...siblings.flatMap(([, names]) => [...names]), ...own]);
}

/** Other tools make slugs by other rules: they agree in letters and digits. */
function looseMatch(name: string, names: ReadonlyMap<string, string>): string | undefined {
  const key = letters(name);
  if (key === '') return undefined;
  for (const [candidate, id] of names) if (letters(candidate) === key) return id;
  return undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function missingDocument(href: string, path: string, node: Element, draft: ChapterDraft, scope: LinkScope): undefined {
  const resolved = resolvePath(path, folderOf(draft.context.document.path));
  // Pages beside the book's own folder (an API's documentation on the same site) cannot be looked at.
  const isElsewhere = !isMarkdown(resolved) && !isWithin(resolved, scope.commonFolder);
  if (scope.paths.has(resolved) || isElsewhere) {
    draft.context.report(
      linkOutsideBook,
      {
        message: `Unexpected link to ${resolved}, expected a file of the book`,
        found: href,
        hint: hintOutside(resolved),
      },
      node,
    );
    return undefined;
  }
  return broken(href, node, draft, nearest(resolved, scope.documents.keys()));
}

function hintOutside(path: string): string {
  if (isMarkdown(path)) return 'Add the file to the order of chapters, or link to it on the web';
  return /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(path)
    ? 'Show the image in the text, or link to it on the web'
    : 'Link to its full address on the web, `https://…`';
}

function isWithin(path: string, folder: string): boolean {
  return !path.startsWith('../') && (folder === '' || path.startsWith(`${folder}/`));
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|qmd)$/i.test(path);
}

function broken(href: string, node: Element, draft: ChapterDraft, near: string | undefined): undefined {
  const advice =
    href.trim() === ''
      ? 'Write what it leads to: `(file.md)`, `(#identifier)` or an address'
      : 'Correct the target, or remove the link';
  draft.context.report(
    linkBroken,
    {
      message: `Unexpected link ${href === '' ? 'without a target' : `to "${href}"`}, expected an existing place`,
      found: href,
      ...(near === undefined ? { hint: advice } : { expected: near, hint: `Did you mean “${near}”?` }),
    },
    node,
  );
  return undefined;
}

function reportUnsafe(href: string, scheme: string, node: Element, draft: ChapterDraft): void {
  draft.context.report(
    linkUnsafe,
    {
      message: `Unexpected link scheme "${scheme}:", expected http, https, mailto or tel`,
      found: href.slice(0, 200),
      expected: 'https:',
      hint: /^mail-?to|^e?mail$/.test(scheme)
        ? 'Did you mean mailto:?'
        : 'Link to a web page that begins with `https://`',
    },
    node,
  );
}
