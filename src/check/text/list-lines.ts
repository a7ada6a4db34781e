import type { Element, ElementContent } from 'hast';

export interface Markers {
  /** The first one: `•`, `1)`. */
  readonly marker: string;
  readonly items: number;
  /** A character that is used for nothing but lists. */
  readonly bullet: boolean;
}

const BULLET = /^([•‣◦▪▫■□●○∙⁃➢➤►✓✔✅☐☑→⇒・･])\s*\S/u;
// The en dash stands for speech in many languages, so only three or more make a list; Markdown makes one of "- " itself.
const DASH = /^([-–*+])\s+\S/u;
/** What is said or asked, and items of a list are not. */
const SPEECH = /^–.*[!?…]/u;
// Capital letters are initials more often than not: “A. Smith”, “B. Jones”. Behind wide signs no space is needed.
const NUMBER =
  /^(\(?(\p{Nd}{1,2}|\p{Ll}|\p{Lo}|[ivx]{1,5}|[IVX]{2,5}|I)[.)]\s+|（?(\p{Nd}{1,2})[．、）]\s*|([①-⑳])\s*)\S/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** In the order in which lists count with them. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрст', 'αβγδεζηθικλμ', 'אבגדהוזחטי', 'أبجدهوزحطي'];

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
  if (dashes.length > 2 && !lines.some((line) => SPEECH.test(line)))
    return { marker: dashes[0]!, items: dashes.length, bullet: false };
  const numbers = numbersOf(lines);
  // “There are two: / (i) one; / (ii) another” is a sentence whose lines are broken where its parts begin.
  if (/^\([a-z]/i.test(numbers[0] ?? '') && !lines[0]!.startsWith(numbers[0]!)) return undefined;
  return numbers.length > 1 ? { marker: numbers[0]!, items: numbers.length, bullet: false } : undefined;
}

// Numbers at the beginning of lines, when they count from 1 (or a, i, I, ①) without a gap.
function numbersOf(lines: readonly string[]): readonly string[] {
  const found = lines.map((line) => NUMBER.exec(line)).filter((match) => match !== null);
  const labels = found.map((match) => (match[2] ?? match[3] ?? match[4])!);
  const counters = [
    digits,
    roman,
    circled,
    ...ALPHABETS.map((letters) => (label: string) => letters.indexOf(label) + 1),
  ];
  const counts = counters.some((count) => labels.every((label, index) => count(label) === index + 1));
  return counts ? found.map((match) => match[1]!.trim()) : [];
}

/** In any script: of each the digits stand in a row, from zero on. */
function digits(label: string): number {
  return Array.from(label).reduce((number, sign) => {
    let zero = sign.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && sign.codePointAt(0)! - zero < 9) zero -= 1;
    return number * 10 + sign.codePointAt(0)! - zero;
  }, 0);
}

function roman(label: string): number {
  return ROMAN.indexOf(label.toLowerCase()) + 1;
}

function circled(label: string): number {
  return /^[①-⑳]$/.test(label) ? label.charCodeAt(0) - '①'.charCodeAt(0) + 1 : 0;
}
