import type { LineOrigin } from './expansion.js';

/** Collects text piece by piece and remembers where each line was written. */
export interface LineBuilder {
  /** Adds text without line ends to the current line; the first piece of a line says where it was written. */
  append(text: string, origin: LineOrigin): void;
  endLine(origin: LineOrigin): void;
  /** Text at the start of every line from now on. */
  prefix: string;
  /** Characters so far. */
  readonly length: number;
  build(): { readonly text: string; readonly origins: readonly LineOrigin[] };
}

export function lineBuilder(): LineBuilder {
  const lines: string[] = [];
  const origins: LineOrigin[] = [];
  let current: { text: string; readonly origin: LineOrigin } | undefined;
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
      if (current) current.text += text;
      else current = { text: builder.prefix + text, origin };
    },
    endLine(origin) {
      const line = current ?? { text: builder.prefix.trimEnd(), origin };
      lines.push(line.text);
      origins.push(line.origin);
      current = undefined;
    },
    build() {
      if (current) builder.endLine(current.origin);
      return { text: lines.join('\n'), origins };
    },
  };
  return builder;
}
