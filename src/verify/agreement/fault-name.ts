import type { Diagnostic } from '../../diagnostic.js';

/** Rules of several tools that name the same fault of an element. */
const SAME: Readonly<Record<string, string>> = {
  'epub-image-alt-missing': 'image-alt',
  'epub-id-duplicate': 'id-duplicate',
  'duplicate-id': 'id-duplicate',
  'duplicate-id-active': 'id-duplicate',
  'duplicate-id-aria': 'id-duplicate',
  'epub-language-missing': 'html-has-lang',
  'epub-link-text': 'link-name',
  'epub-svg-name-missing': 'svg-img-alt',
  'epub-semantic-role-missing': 'epub-type-has-matching-role',
  'epub-landmarks-missing': 'landmarks',
  'epub-page-source-missing': 'epub-pagesource',
  'epubcheck-pkg-006': 'mimetype',
  'epubcheck-pkg-007': 'mimetype',
  'epub-mimetype': 'mimetype',
  'epub-entry-missing': 'entry-missing',
  'epubcheck-rsc-001': 'entry-missing',
  'epub-link-broken': 'link-broken',
  'epubcheck-rsc-007': 'link-broken',
  'epubcheck-rsc-012': 'link-broken',
  'epub-xml-malformed': 'malformed',
  'epubcheck-rsc-016': 'malformed',
};

const PROPERTY = /^metadata-(accessmode(?:sufficient)?|accessibility(?:feature|hazard|summary))$/;

/**
 * What a finding is about, the same for each tool that says it: axe and Ace share their rules, EPUBCheck and
 * epubcheck-ts their ids, of which some mean anything about a name that the message quotes first.
 */
export function faultName({ id, message }: Diagnostic): string {
  const rule = id.replace(/^(axe|ace)-/, '');
  const property = PROPERTY.exec(rule)?.[1];
  if (property) return `metadata ${property}`;
  if (id === 'epub-accessibility-metadata-missing')
    return `metadata ${/schema:(\w+)/.exec(message)?.[1]?.toLowerCase() ?? ''}`;
  if (id === 'epub-heading-order') return message.includes('without text') ? 'empty-heading' : 'heading-order';
  if (/^epubcheck-/.test(id)) {
    if (/duplicate id|"id" attribute value .* is not unique/i.test(message)) return 'id-duplicate';
    return SAME[id] ?? `${id} ${/["“'‘]([^"”'’]*)["”'’]/.exec(message)?.[1] ?? ''}`;
  }
  return SAME[rule] ?? rule;
}

/** Whether a fault is one of the publication's metadata, at which only some tools give a line. */
export function isOfMetadata(fault: string): boolean {
  return fault.startsWith('metadata ') || fault === 'epub-pagesource' || fault === 'mimetype';
}
