import { SaxesParser } from 'saxes';
import { openEpub } from '../../package/open-epub.js';

/** A page mark of the EPUB with the text that follows it. */
export interface PageMark {
  readonly label: string;
  /** `chapter-1.xhtml#page-12`. */
  readonly href: string;
  /** What follows, over the end of the document if need be; blocks are apart by a space. */
  readonly after: string;
  /** Text of the header rows of the table it stands in: print repeats them at the top of the page. */
  readonly tableHead: string;
  /** `12.` at the very beginning of a numbered list item, which print shows and the text does not have. */
  readonly ordinal: string;
  /** Whether an image is beside it, before or behind: print draws the words in it, which the text does not have. */
  readonly besideImage: boolean;
  /** What follows the formula it stands just before, whose parts print puts over and under each other; else empty. */
  readonly afterFormula: string;
}

/** How near a formula has to be for its parts to be among the first words of a page, in UTF-16 units. */
const NEAR = 60;

/** Enough for the first words of a page. */
const LENGTH = 400;

interface Draft {
  readonly label: string;
  readonly href: string;
  readonly offset: number;
  readonly table: { head: string } | undefined;
  readonly item: Item | undefined;
  besideImage: boolean;
}

interface Item {
  readonly offset: number;
  readonly ordinal: string;
}

/** Every mark in reading order, and the page list of the navigation document. */
export async function readPageMarks(
  file: string,
): Promise<{ readonly marks: readonly PageMark[]; readonly list: readonly { label: string; href: string }[] }> {
  const entries = await openEpub(file);
  const text = (name: string) => entries.get(`OEBPS/${name}`)!.text;
  const packageDocument = text('content.opf');
  const hrefs = new Map(
    [...packageDocument.matchAll(/<item [^>]*>/g)].map(([item]) => [attribute(item, 'id'), attribute(item, 'href')]),
  );
  const spine = [...packageDocument.matchAll(/<itemref [^>]*>/g)].map(([item]) => hrefs.get(attribute(item, 'idref'))!);
  const reader = markReader();
  for (const href of spine) if (href !== 'toc.xhtml') reader.read(href, text(href));
  return { marks: reader.marks(), list: pageList(text('toc.xhtml')) };
}

const BLOCK =
  /^(?:p|h[1-6]|ol|ul|li|dt|dd|td|th|caption|figcaption|div|section|blockquote|pre|br|hr|summary|aside|tr)$/;

function markReader() {
  let text = '';
  let imageAt = -1;
  const formulas: { readonly start: number; readonly end: number }[] = [];
  const drafts: Draft[] = [];
  const read = (href: string, markup: string) => {
    const open: string[] = [];
    const tables: { head: string }[] = [];
    const lists: (number | undefined)[] = [];
    let item: Item | undefined;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      open.push(name);
      if (name === 'math') formulas.push({ start: text.length, end: text.length });
      if (BLOCK.test(name)) text += ' ';
      if (name === 'table') tables.push({ head: '' });
      if (name === 'ul') lists.push(undefined);
      if (name === 'ol') lists.push(Number(attributes.start ?? 1));
      if (name === 'li') {
        const number = lists.at(-1);
        item = { offset: text.length, ordinal: number === undefined ? '' : `${number}.` };
        if (number !== undefined) lists[lists.length - 1] = number + 1;
        text += item.ordinal;
      }
      const last = drafts.at(-1);
      if (/^(?:img|svg)$/.test(name)) {
        imageAt = text.trimEnd().length;
        if (last && last.offset >= imageAt) last.besideImage = true;
      }
      if (attributes['epub:type'] !== 'pagebreak') return;
      const id = `${href}#${attributes.id}`;
      drafts.push({
        label: attributes['aria-label']!,
        href: id,
        offset: text.length,
        table: tables.at(-1),
        item,
        besideImage: text.trimEnd().length === imageAt,
      });
    });
    parser.on('text', (value) => {
      if (open.some((name) => name === 'head' || name === 'annotation')) return;
      text += value;
      if (open.includes('thead')) tables.at(-1)!.head += value;
    });
    parser.on('closetag', ({ name }) => {
      open.pop();
      if (name === 'math') formulas.push({ start: formulas.pop()!.start, end: text.length });
      if (BLOCK.test(name)) text += ' ';
      if (name === 'table') tables.pop();
      if (name === 'ol' || name === 'ul') lists.pop();
    });
    parser.write(markup).close();
  };
  const marks = (): readonly PageMark[] =>
    drafts.map(({ label, href, offset, table, item, besideImage }) => ({
      label,
      href,
      after: text.slice(offset, offset + LENGTH),
      tableHead: table?.head ?? '',
      ordinal: item && text.slice(item.offset, offset).trim() === item.ordinal ? item.ordinal : '',
      besideImage,
      afterFormula: afterFormulas(offset),
    }));
  const afterFormulas = (offset: number) => {
    const near = formulas.findLast(({ start, end }) => end > offset && start < offset + NEAR);
    return near ? text.slice(near.end, near.end + LENGTH) : '';
  };
  return { read, marks };
}

function pageList(navigation: string): { label: string; href: string }[] {
  const nav = /<nav [^>]*epub:type="page-list"[\s\S]*?<\/nav>/.exec(navigation)?.[0] ?? '';
  return [...nav.matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)].map(([, href, label]) => ({
    href: href!,
    label: label!,
  }));
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
