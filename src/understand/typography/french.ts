const NNBSP = '\u202f';
const NBSP = '\u00a0';

/** Makes the blanks that French writes before `; ! ? :` and inside guillemets unbreakable and of the right width. */
export function spaceFrench(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;!?»])/g, NNBSP)
    .replace(/ (?=:(?:\s|$))/g, NBSP)
    .replace(/«[ \u00a0]/g, `«${NNBSP}`);
}
