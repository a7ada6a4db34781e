import type { Destination } from './destinations.js';

export interface GoToContext {
  /** Object number of a page by its index. */
  readonly pageObject: (page: number) => number;
  /** Also name the structure element (ISO 32000-2 12.3.2.3; ISO 14289-2 8.8). */
  readonly ua2: boolean;
}

/** A GoTo action to a destination, in PDF syntax. */
export function goTo({ page, left, top, element }: Destination, context: GoToContext): string {
  const view = `/XYZ ${left} ${top} 0`;
  const structure = context.ua2 && element.object > 0 ? `/SD[${element.object} 0 R${view}]` : '';
  return `<</S/GoTo/D[${context.pageObject(page)} 0 R${view}]${structure}>>`;
}
