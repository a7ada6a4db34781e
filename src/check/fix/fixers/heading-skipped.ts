import type { Publication } from '../../../model/publication.js';
import { descendants } from '../../text/descendants.js';
import type { Fixer } from '../fixer.js';

interface Heading {
  readonly line: number;
  readonly column: number;
  /** As the author wrote it. */
  readonly level: number;
}

/**
 * Makes an outline straight: each heading one level below the one it belongs to. What was a subsection stays one, so
 * headings below a skipped one move with it.
 */
export const headingSkippedFixer: Fixer = {
  id: 'heading-skipped',
  edit({ file, lines, publication }) {
    const outline: { readonly level: number; readonly straight: number }[] = [];
    return headingsOf(publication, file).flatMap(({ line, column, level }) => {
      while (outline.length > 0 && outline.at(-1)!.level >= level) outline.pop();
      const parent = outline.at(-1);
      const hashes = /^#+(?=\s|$)/u.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0];
      // A heading in HTML or underlined with dashes stays as it is, and those below follow it.
      const straight = parent === undefined || hashes?.length !== level ? level : parent.straight + 1;
      outline.push({ level, straight });
      if (straight === level) return [];
      const end = { line, column: column + level };
      return [{ start: { line, column }, end, replacement: '#'.repeat(straight) }];
    });
  },
};

function headingsOf({ chapters }: Publication, file: string): readonly Heading[] {
  return chapters
    .flatMap((chapter) =>
      descendants(chapter.tree)
        .filter(({ tagName, position }) => /^h[1-6]$/u.test(tagName) && position !== undefined)
        .map((heading) => ({
          place: chapter.placeOf(heading),
          level: heading.data?.authorDepth ?? Number(heading.tagName[1]),
        })),
    )
    .filter(({ place }) => place.file === file)
    .map(({ place, level }) => ({ line: place.line ?? 1, column: place.column ?? 1, level }))
    .sort((a, b) => a.line - b.line);
}
