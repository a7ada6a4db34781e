/** Letters written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
const LETTER = /\p{L}/u;

/** Whether text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

type Direction = 'left' | 'right' | 'number' | 'neutral';

/**
 * Puts the pieces of one line, given from left to right as they are printed, into the order in which they are read: the
 * bidirectional algorithm backwards (UAX #9, rule L2), for one level of embedding. Returns indices into `pieces`.
 */
export function logicalOrder(pieces: readonly string[], base: 'ltr' | 'rtl'): number[] {
  const directions = resolve(pieces.map(directionOf), base);
  const order = pieces.map((_, index) => index);
  const isRight = (index: number) => directions[index] === 'right';
  const isLeft = (index: number) => directions[index] !== 'right';
  if (base === 'rtl') {
    order.reverse();
    reverseRuns(order, isLeft);
  } else {
    // Numbers within right-to-left text go with it, but read from left to right.
    const embedded = embedNumbers(directions);
    reverseRuns(order, (index) => isRight(index) || embedded.has(index));
    reverseRuns(order, (index) => embedded.has(index));
  }
  return order;
}

function directionOf(piece: string): Direction {
  if (DIGIT.test(piece)) return 'number';
  if (RIGHT_TO_LEFT.test(piece)) return 'right';
  return LETTER.test(piece) ? 'left' : 'neutral';
}

// A neutral takes the direction of its neighbours when they agree, else that of the line (UAX #9 N1, N2).
function resolve(directions: readonly Direction[], base: 'ltr' | 'rtl'): ('left' | 'right' | 'number')[] {
  const line = base === 'rtl' ? 'right' : 'left';
  return directions.map((direction, index) => {
    if (direction !== 'neutral') return direction;
    const before = directions.slice(0, index).findLast((other) => other !== 'neutral');
    const after = directions.slice(index + 1).find((other) => other !== 'neutral');
    if (before === after && before !== undefined) return before as 'left' | 'right' | 'number';
    // Between a number and a left-to-right letter both sides read from left to right.
    if (before !== 'right' && after !== 'right' && before !== undefined && after !== undefined) return 'left';
    return before === 'number' && after === 'right' && line === 'left' ? 'right' : line;
  });
}

// Numbers that stand beside right-to-left text in a left-to-right line.
function embedNumbers(directions: readonly ('left' | 'right' | 'number')[]): ReadonlySet<number> {
  const embedded = new Set<number>();
  let start = 0;
  while (start < directions.length) {
    let end = start;
    while (end < directions.length && directions[end] === 'number') end++;
    // Printed to the left of right-to-left letters: it follows them.
    if (end > start && directions[end] === 'right') for (let i = start; i < end; i++) embedded.add(i);
    start = Math.max(end, start + 1);
  }
  return embedded;
}

function reverseRuns(order: number[], belongs: (index: number) => boolean): void {
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end < order.length && belongs(order[end]!)) end++;
    if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
    start = Math.max(end, start + 1);
  }
}
