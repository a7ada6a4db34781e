/** Whether Markdown says anything: blank lines, comments and link definitions do not. */
export function hasContent(text: string): boolean {
  return withoutComments(text)
    .split('\n')
    .some((line) => line.trim() !== '' && !/^ {0,3}\[[^\]^][^\]]*\]:\s*\S/.test(line));
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(text.slice(at, open));
    at = close + 3;
  }
  kept.push(text.slice(at));
  return kept.join('');
}
