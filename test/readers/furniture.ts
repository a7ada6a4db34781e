import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The texts of the artifacts on each page: running heads, page numbers, repeated table heads. */
export async function artifactTexts(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts: string[] = [];
    const open: (number | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push((item as { tag?: string }).tag === 'Artifact' ? texts.push('') - 1 : open.at(-1));
      } else if (open.at(-1) !== undefined) texts[open.at(-1)!] += item.str;
    }
    pages.push(texts.filter((text) => text.trim() !== ''));
    page.cleanup();
  }
  await document.destroy();
  return pages;
}

/** The text of a page, as a reader gives it that knows no tags, without the artifacts at its beginning and end. */
export function withoutFurniture(text: string, artifacts: readonly string[]): string {
  const left = new Set(artifacts);
  let body = text.trim();
  for (let changed = true; changed; ) {
    changed = false;
    for (const artifact of left) {
      const shorter = trimmed(body, [...artifact.replace(/\s+/g, '')]);
      if (shorter === undefined) continue;
      body = shorter;
      changed = left.delete(artifact);
    }
  }
  return body;
}

// Readers put spaces in their own places: only the characters count.
function trimmed(text: string, characters: readonly string[]): string | undefined {
  const source = characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('\\s*');
  const edge = new RegExp(`^(?:${source})(?:\\s+|$)|\\s*(?:${source})$`, 'u').exec(text);
  if (edge === null) return undefined;
  return (edge.index === 0 ? text.slice(edge[0].length) : text.slice(0, edge.index)).trim();
}
