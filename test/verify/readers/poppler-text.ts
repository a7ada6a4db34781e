import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutOutputIntent } from './without-output-intent.js';

/** What Okular and Evince take from the tags: Poppler's text of the structure tree, blocks apart. */
export function popplerTagText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-poppler-'));
  try {
    const file = join(folder, 'copy.pdf');
    writeFileSync(file, withoutOutputIntent(bytes));
    return textOf(execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 29 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(listing: string): string {
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
