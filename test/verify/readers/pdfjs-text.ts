import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

const INLINE = new Set([
  'Span',
  'Link',
  'Reference',
  'Quote',
  'Code',
  'Em',
  'Strong',
  'BibEntry',
  'Annot',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Sub',
]);

/**
 * What Firefox takes from the tags: pdf.js's marked content in the order of its structure tree, page by page, as lines
 * go on over the page's end. pdf.js leaves out spaces at the end of a line and says instead that the line ended.
 */
export async function pdfjsTagText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const marked = markedText((await page.getTextContent({ includeMarkedContent: true })).items as readonly Item[]);
    text += `${textOf((await page.getStructTree()) as TreeNode | null, marked).trim()}\n`;
    page.cleanup();
  }
  await document.destroy();
  return text;
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

function markedText(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const holder = open.findLast((mark) => mark !== undefined);
      if (holder !== undefined) texts.set(holder, `${texts.get(holder) ?? ''}${str ?? ''}${hasEOL ? '\n' : ''}`);
    }
  }
  return texts;
}

function textOf(node: TreeNode | null, marked: ReadonlyMap<string, string>): string {
  if (!node) return '';
  if (node.type === 'content') return marked.get(node.id ?? '') ?? '';
  const inner = (node.children ?? []).map((child) => textOf(child, marked)).join('');
  return INLINE.has(node.role ?? '') ? inner : ` ${inner} `;
}
