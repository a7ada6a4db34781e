/** A line of an included file with its number in that file. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
  /** Where `text` begins in it; 1 when absent. */
  readonly column?: number;
}

const ANCHOR = /ANCHOR(?:_END)?:\s*([\w-]+)/;

/**
 * The lines that an mdBook include asks for, without those that only mark an anchor: all, `:2` one, `:2:10`, `:2:`, `::10` a range, or `:name` what stands
 * between `ANCHOR: name` and `ANCHOR_END: name`. Undefined when there is no such anchor or line.
 */
export function selectLines(lines: readonly string[], selector: string): readonly NumberedLine[] | undefined {
  const numbered = lines.map((text, index) => ({ text, number: index + 1 }));
  if (selector === '') return numbered.filter(isText);
  const range = /^(\d*)(?::(\d*))?$/.exec(selector);
  if (!range) return selectAnchor(numbered, selector.split(':')[0]!);
  const [, first, last] = range;
  const start = first ? Number(first) : 1;
  const end = last === undefined ? start : last === '' ? lines.length : Number(last);
  const selected = numbered.slice(Math.max(0, start - 1), end);
  return selected.length > 0 ? selected.filter(isText) : undefined;
}

function isText({ text }: NumberedLine): boolean {
  return !ANCHOR.test(text);
}

function selectAnchor(lines: readonly NumberedLine[], name: string): readonly NumberedLine[] | undefined {
  let inside = false;
  let found = false;
  const selected = lines.filter(({ text }) => {
    const anchor = ANCHOR.exec(text);
    if (!anchor) return inside;
    if (anchor[1] === name) {
      inside = !anchor[0].startsWith('ANCHOR_END');
      found = true;
    }
    return false;
  });
  return found ? selected : undefined;
}
