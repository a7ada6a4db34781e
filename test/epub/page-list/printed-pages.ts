import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Document, type PDFPage } from 'mupdf';

/** Words of a page's type area, without running head and folio, in reading order. */
export type PageWords = readonly string[];

/** A page of the PDF as Poppler reads it, which shares no code with the print's own alignment. */
export interface PrintedPage {
  readonly label: string;
  /** In Poppler's order, which takes columns one after the other, and in lines across the page, as table rows are read. */
  readonly readings: readonly [PageWords, PageWords];
  /** Its first line as it stands on the page: what is written from right to left comes letter by letter, turned. */
  readonly firstLine: string;
}

/** Distances of the type area from the page's edges in points. */
export interface TypeArea {
  readonly top: number;
  readonly bottom: number;
}

/** Every page: its words by `pdftotext -bbox`, its label by MuPDF. */
export function printedPages(file: string, { top, bottom }: TypeArea): readonly PrintedPage[] {
  const listing = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const labels = pageLabels(file);
  return listing
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const height = Number(/height="([\d.]+)"/.exec(page)![1]);
      const inside = placedWords(page).filter(({ y }) => y > top && y < height - bottom);
      const lines = linesOf(inside);
      return {
        label: labels[index]!,
        readings: [textsOf(inside), textsOf(lines.flat())],
        firstLine: textsOf(lines[0] ?? []).join(' '),
      };
    });
}

interface PlacedWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function placedWords(page: string): readonly PlacedWord[] {
  return [...page.matchAll(WORD)].map(([, xMin, yMin, yMax, text]) => ({
    x: Number(xMin),
    y: (Number(yMin) + Number(yMax)) / 2,
    text: plain(text!),
  }));
}

function textsOf(words: readonly PlacedWord[]): PageWords {
  return words.map(({ text }) => text);
}

const WORD = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="[^"]+" yMax="([^"]+)">(.*?)<\/word>/g;

/** Words within this many points of each other's height stand in one line. */
const LINE = 4;

function linesOf(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const lines: { y: number; words: PlacedWord[] }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && word.y - line.y < LINE) line.words.push(word);
    else lines.push({ y: word.y, words: [word] });
  }
  return lines.map((line) => line.words.sort((a, b) => a.x - b.x));
}

function pageLabels(file: string): readonly string[] {
  const document = Document.openDocument(readFileSync(file), 'application/pdf');
  const labels = Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index) as PDFPage;
    const label = page.getLabel();
    page.destroy();
    return label;
  });
  document.destroy();
  return labels;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
