/**
 * Finds the first stretch of `text` from `from` on that consists of the same characters as `characters`, in whatever
 * order: the index it starts at. Linear in the length of `text`.
 */
export function findCharacters(text: string, characters: string, from: number): number | undefined {
  const { length } = characters;
  if (length === 0 || from + length > text.length) return undefined;
  /** How many more of a character the text has than wanted; characters that agree are absent. */
  const surplus = new Map<string, number>();
  const count = (character: string, by: number) => {
    const sum = (surplus.get(character) ?? 0) + by;
    if (sum === 0) surplus.delete(character);
    else surplus.set(character, sum);
  };
  for (let index = 0; index < length; index += 1) {
    count(characters[index]!, -1);
    count(text[from + index]!, 1);
  }
  for (let start = from; ; start += 1) {
    if (surplus.size === 0) return start;
    if (start + length >= text.length) return undefined;
    count(text[start]!, -1);
    count(text[start + length]!, 1);
  }
}
