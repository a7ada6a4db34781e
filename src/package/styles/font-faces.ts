import type { FontSource } from '../../model/config.js';

/** `@font-face` rules for the author's fonts; `place` gives the path of each in the container. */
export function fontFaces(fonts: readonly FontSource[], place: (path: string) => string): string {
  return fonts
    .map(
      ({ family, path, weight, style }) => `@font-face {
  font-family: "${family.replace(/["\\]/g, '\\$&')}";
  font-weight: ${weight};
  font-style: ${style};
  src: url("${place(path)}");
}
`,
    )
    .join('');
}
