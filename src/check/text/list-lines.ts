import type { Element, ElementContent } from 'hast';

export interface Markers {
  /** The first one: `•`, `1)`. */
  readonly marker: string;
  readonly items: number;
  /** A character that is used for nothing but lists. */
  readonly bullet: boolean;
}

const BULLET = /^([•‣◦▪▫■□●○∙⁃➢➤►✓✔✅☐☑→⇒])\s*\S/u;
// The en dash stands for speech in many languages, so only three or more make a list; Markdown makes one of "- " itself.
const DASH = /^([-–*+])\s+\S/u;
// Capital letters are initials more often than not: “A. Smith”, “B. Jones”.
const NUMBER = /^(\(?(\d{1,2}|[a-z]|[ivx]{1,5}|[IVX]{2,5}|I)[.)])\s+\S/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The lines of a paragraph as the author sees them, split at line ends and `br`. */
export function linesOf(paragraph: Element): readonly string[] {
  const text = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    return node.tagName === 'br' ? '\n' : node.tagName === 'code' ? '￼' : node.children.map(text).join('');
  };
  return paragraph.children
    .map(text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The list that the lines make by hand, if any: bullets, three dashes, or numbers that count from 1 or a. */
export function markersOf(lines: readonly string[]): Markers | undefined {
  const bullets = lines.flatMap((line) => BULLET.exec(line)?.[1] ?? []);
  if (bullets.length > 0) return { marker: bullets[0]!, items: bullets.length, bullet: true };
  const dashes = lines.flatMap((line) => DASH.exec(line)?.[1] ?? []);
  if (dashes.length > 2) return { marker: dashes[0]!, items: dashes.length, bullet: false };
  const numbers = numbersOf(lines);
  return numbers.length > 1 ? { marker: numbers[0]!, items: numbers.length, bullet: false } : undefined;
}

// Numbers at the beginning of lines, when they count from 1 (or a, i, I) without a gap.
function numbersOf(lines: readonly string[]): readonly string[] {
  const found = lines.map((line) => NUMBER.exec(line)).filter((match) => match !== null);
  const labels = found.map((match) => match[2]!);
  const counts = [digits, letter, roman].some((count) => labels.every((label, index) => count(label) === index + 1));
  return counts ? found.map((match) => match[1]!) : [];
}

function digits(label: string): number {
  return Number(label);
}

function letter(label: string): number {
  return /^[a-z]$/.test(label) ? label.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 0;
}

function roman(label: string): number {
  return ROMAN.indexOf(label.toLowerCase()) + 1;
}
