/** HonKit's name for the kind of output that EPUB and PDF are. */
const OUTPUT = 'ebook';

const CALLOUTS: Readonly<Record<string, string>> = {
  info: 'NOTE',
  note: 'NOTE',
  tip: 'TIP',
  success: 'TIP',
  working: 'IMPORTANT',
  important: 'IMPORTANT',
  warning: 'WARNING',
  danger: 'CAUTION',
};

/** The callout that a hint's style (`style="tip"`) stands for. */
export function calloutOf(argument: string): string {
  const style = /style\s*=\s*["']?(\w+)/.exec(argument)?.[1]?.toLowerCase();
  return CALLOUTS[style ?? 'info'] ?? 'NOTE';
}

/** Truth of a condition on the kind of output (`output.name == "ebook"`); undefined for all others. */
export function conditionOf(argument: string): boolean | undefined {
  const match = /^output\.name\s*(={2,3}|!={1,2})\s*["']([^"']*)["']$/.exec(argument.trim());
  if (!match) return undefined;
  return match[1]!.startsWith('=') === (match[2] === OUTPUT);
}

export function unquoted(argument: string): string {
  return /^\s*(["'])(.*?)\1/.exec(argument)?.[2] ?? argument.trim();
}
