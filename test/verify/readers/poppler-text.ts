import { execFileSync } from 'node:child_process';

/** What Okular and Evince take from the tags: Poppler's text of the structure tree, blocks apart. */
export function popplerTagText(file: string): string {
  const listing = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 29 });
  const open: { readonly depth: number; readonly block: number }[] = [];
  let text = '';
  let lastBlock = -1;
  for (const [index, line] of listing.split('\n').entries()) {
    const content = line.trimStart();
    const depth = line.length - content.length;
    if (content.startsWith('"')) {
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
      const block = open.at(-1)?.block ?? -1;
      if (block !== lastBlock) text += ' ';
      lastBlock = block;
      text += content.replace(/^"|"$/g, '');
    } else if (content !== '' && !/^(\/|Object )/.test(content)) {
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
      // An inline element belongs to the block around it.
      open.push({ depth, block: content.includes('(inline)') ? (open.at(-1)?.block ?? index) : index });
    }
  }
  return text;
}
