/** Line and column (both from 1) of every start tag of `markup`, in order; `markup` begins at `first`. */
export function startTags(markup: string, first: TagPlace): readonly TagPlace[] {
  const places: TagPlace[] = [];
  let { line } = first;
  // Column of a place on the current line = its offset + `shift`.
  let shift = first.column;
  // `<` is escaped everywhere else, and there are no comments, so this is every start tag and nothing more.
  for (const { 0: found, index } of markup.matchAll(/\n|<[A-Za-z_]/g)) {
    if (found === '\n') {
      line++;
      shift = -index;
    } else places.push({ line, column: index + shift });
  }
  return places;
}

export interface TagPlace {
  readonly line: number;
  readonly column: number;
}
