import type { Config } from '../../../src/model/config.js';
import type { TypeArea } from './printed-pages.js';

/** The page without the space that heads and folios stand in. Throws for margins in other units than millimetres. */
export function typeArea({ page: { margins } }: Config): TypeArea {
  const points = (length: string) => {
    if (!length.endsWith('mm')) throw new Error(`the margin ${length} is not in millimetres`);
    return (Number.parseFloat(length) * 72) / 25.4;
  };
  return { top: points(margins.top) - 4, bottom: points(margins.bottom) - 4 };
}
