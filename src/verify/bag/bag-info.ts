import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import type { Declaration } from './declaration.js';
import { tagLines } from './tag-text.js';

/** One element of bag-info.txt, in the order of the file. */
export interface BagInfoElement {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** Reads bag-info.txt (RFC 8493 §2.2.2). */
export function readBagInfo(
  text: string,
  { legacy }: Declaration,
): {
  elements: readonly BagInfoElement[];
  diagnostics: readonly Diagnostic[];
} {
  const elements: BagInfoElement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of tagLines(text).entries()) {
    const last = elements.at(-1);
    if (/^[ \t]/.test(line) && last) {
      elements[elements.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
      continue;
    }
    const element = readElement(line, legacy);
    if (element) elements.push({ ...element, line: index + 1 });
    else if (line.trim() !== '' || !legacy) diagnostics.push(malformed(line, index + 1));
  }
  return { elements, diagnostics };
}

// A label without spaces around it, a colon, one space or tab; before 1.0 any white space, or none, around the colon.
function readElement(line: string, legacy: boolean): Pick<BagInfoElement, 'label' | 'value'> | undefined {
  const colon = line.indexOf(':');
  const written = line.slice(0, Math.max(colon, 0));
  const label = written.trim();
  const rest = line.slice(colon + 1);
  const strict = label === written && /^[ \t]/.test(rest);
  return label !== '' && (legacy || strict) ? { label, value: rest.trim() } : undefined;
}

function malformed(line: string, number: number): Diagnostic {
  const message = `Unexpected line ${quote(line)}, expected a label, a colon, one space and a value`;
  return bagFinding('bag-info-malformed', message, { artifact: `bag-info.txt:${number}` });
}
