import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts a space on every line that is left blank in code and verse: Chromium paints nothing for one without characters, so
 * that the tag tree and readers of the page would know the lines around it as neighbours. Code has its lines as elements
 * already (see `splitCodeLines`); verse leaves a line blank by two `br`, where only a no-break space is printed.
 */
export function fillBlankLines(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'pre') visit(element, 'element', fillCodeLine);
    if (element.tagName === 'p') fillVerse(element);
  });
}

function fillCodeLine(line: Element): typeof SKIP | undefined {
  if (textOf(line) !== '\n') return undefined;
  line.children.unshift({ type: 'text', value: ' ' });
  return SKIP;
}

function fillVerse(paragraph: Element): void {
  let afterBreak = false;
  paragraph.children = paragraph.children.flatMap((child): ElementContent[] => {
    if (isBlank(child)) return [child];
    const isBreak = child.type === 'element' && child.tagName === 'br';
    const isBlankLine = isBreak && afterBreak;
    afterBreak = isBreak;
    return isBlankLine ? [{ type: 'text', value: '\u00a0' }, child] : [child];
  });
}

// Spaces around a break are not printed; a no-break space is.
function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && /^[ \t\n\r\f]*$/.test(node.value));
}
