import type { PageBlock } from '../report-input.js';

/** A structure element as pdf.js gives it, or a piece of the page's content that belongs to it. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  /** Of a piece of content: key of the page's texts. */
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Structure types that stand apart when read (ISO 32000-1 14.8.4); the others run on within them. */
const BLOCKS = new Set([
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'LI', 'TH', 'TD', 'Caption', 'TOCI', 'Note', 'FENote'],
  ...['BlockQuote', 'Figure', 'BibEntry', 'Index', 'Aside'],
]);

interface Open {
  readonly type: string;
  text: string;
  /** Its first paragraph is itself; a second one stands apart. */
  hasParagraph: boolean;
}

/** What a screen reader reads of a page, block by block, in the order of the tags. */
export function pageBlocks(tree: StructureNode | undefined, texts: ReadonlyMap<string, string>): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: Open | undefined;
  const close = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim();
    if (open && text) blocks.push({ type: open.type, text });
    open = undefined;
  };
  const inside = (type: string, node: StructureNode): void => {
    const around = open;
    close();
    open = { type, text: alternativeOf(node) ?? '', hasParagraph: type === 'P' };
    if (!open.text) for (const child of node.children ?? []) step(child);
    close();
    if (around) open = { type: around.type, text: '', hasParagraph: true };
  };
  const step = (node: StructureNode): void => {
    if (node.type === 'content') append(texts.get(node.id ?? '') ?? '');
    else if (isBlock(node, open)) inside(node.role!, node);
    else {
      if (node.role === 'P' && open) open.hasParagraph = true;
      const alternative = alternativeOf(node);
      if (alternative !== undefined) append(alternative);
      else for (const child of node.children ?? []) step(child);
    }
  };
  const append = (text: string): void => {
    open ??= { type: 'P', text: '', hasParagraph: true };
    open.text += text;
  };
  if (tree) step(tree);
  close();
  return blocks;
}

function isBlock({ role = '' }: StructureNode, open: Open | undefined): boolean {
  if (role === 'P' && open && !open.hasParagraph) return false;
  if (role === 'Formula' || role === 'Code') return open === undefined;
  return BLOCKS.has(role);
}

/** Pictures and formulas are read by their alternative; elsewhere it would only repeat what is there. */
function alternativeOf({ role, alt }: StructureNode): string | undefined {
  return role === 'Figure' || role === 'Formula' ? alt : undefined;
}
