import type { StructureNode } from './node.js';
import { encodeByteString, encodeTextString } from './text-string.js';

interface Context {
  readonly ua2: boolean;
  readonly namespace: number;
  readonly associatedFiles: ReadonlyMap<StructureNode, number>;
}

/** Types that PDF 2.0 left to the namespace of PDF 1.7, which is the one without a name (ISO 32000-2 14.8.6.1). */
const ONLY_1_7 = new Set([
  'Art',
  'BlockQuote',
  'TOC',
  'TOCI',
  'Index',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
]);

/** Values that only PDF 2.0 has (ISO 32000-2 table 382), by what says least in PDF 1.7. */
const IN_1_7: Readonly<Record<string, string>> = { '/Description': '/None' };

/** The entries of a structure element beside its type, parent, page and kids (ISO 32000-1 table 323). */
export function elementAttributes(node: StructureNode, context: Context): string {
  let text = '';
  if (node.language !== undefined) text += `/Lang${encodeTextString(node.language)}`;
  if (node.alt !== undefined) text += `/Alt${encodeTextString(node.alt)}`;
  if (node.actualText !== undefined) text += `/ActualText${encodeTextString(node.actualText)}`;
  if (node.expansion !== undefined) text += `/E${encodeTextString(node.expansion)}`;
  if (node.id !== undefined) text += `/ID${encodeByteString(node.id)}`;
  const owners = [...(node.attributes ?? [])].map(([owner, entries]) => attributeObject(owner, entries, context.ua2));
  if (owners.length > 0) text += `/A${owners.length === 1 ? owners[0] : `[${owners.join('')}]`}`;
  const file = context.associatedFiles.get(node);
  if (file !== undefined) text += `/AF[${file} 0 R]`;
  if (context.ua2) {
    if (!ONLY_1_7.has(node.type)) text += `/NS ${context.namespace} 0 R`;
    const references = (node.references ?? []).filter(({ object }) => object > 0);
    if (references.length > 0) text += `/Ref[${references.map(({ object }) => `${object} 0 R`).join(' ')}]`;
  }
  return text;
}

function attributeObject(owner: string, entries: ReadonlyMap<string, string>, ua2: boolean): string {
  const written = [...entries].map(([key, value]) => `/${key} ${ua2 ? value : (IN_1_7[value] ?? value)}`);
  return `<</O/${owner}${written.join('')}>>`;
}
