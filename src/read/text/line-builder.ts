import type { LineOrigin, LinePiece } from './expansion.js';

/** Collects text piece by piece and remembers where each line was written. */
export interface LineBuilder {
  /** Adds text without line ends to the current line; each piece knows where it was written. */
  append(text: string, origin: LineOrigin): void;
  endLine(origin: LineOrigin): void;
  /** Text at the start of every line from now on. */
  prefix: string;
  /** Characters so far. */
  readonly length: number;
  build(): { readonly text: string; readonly origins: readonly (readonly LinePiece[])[] };
}

export function lineBuilder(): LineBuilder {
  const lines: string[] = [];
  const origins: (readonly LinePiece[])[] = [];
  let current: { text: string; readonly pieces: LinePiece[] } | undefined;
  let length = 0;
  const builder: LineBuilder = {
    prefix: '',
    get length() {
      return length;
    },
    append(text, origin) {
      // Nothing does not yet begin a line: what is written first says where the line comes from.
      if (text === '') return;
      length += text.length;
      current ??= { text: builder.prefix, pieces: [] };
      current.pieces.push({ ...origin, at: current.text.length });
      current.text += text;
    },
    endLine(origin) {
      const text = builder.prefix.trimEnd();
      const line = current ?? { text, pieces: [{ ...origin, at: text.length }] };
      lines.push(line.text);
      origins.push(line.pieces);
      current = undefined;
    },
    build() {
      if (current) builder.endLine(current.pieces[0]!);
      return { text: lines.join('\n'), origins };
    },
  };
  return builder;
}
