import type { Config } from '../../model/config.js';
import type { TableRoom } from '../prepare/fit-tables.js';
import { points } from './page-geometry.js';

/** Width of a character as a part of the type size: of monospaced fonts exactly, of others on average. */
const MONOSPACED = 0.6;
const PROPORTIONAL = 0.5;
const RUNNING = 0.46;
/** Sizes of code and of tables in the themes, as a part of the text's. */
const CODE = 0.84;
const TABLE = 0.9;

/** How many characters fit into a line. */
export interface Measure {
  readonly text: number;
  /** At least. */
  readonly code: number;
  /** At least. */
  readonly table: TableRoom;
}

/** Estimates how many characters a line of the book holds. */
export function measure({ page, typography }: Config): Measure {
  const margins = points(page.margins.inner) + points(page.margins.outer);
  const width = points(page.width) - margins;
  const size = points(typography.fontSize);
  return {
    text: Math.floor(width / (size * RUNNING)),
    code: Math.floor((0.92 * width) / (size * CODE * MONOSPACED)),
    table: { upright: tableColumns(width, size), landscape: tableColumns(points(page.height) - margins, size) },
  };
}

function tableColumns(width: number, size: number): number {
  return Math.floor(width / (size * TABLE * PROPORTIONAL));
}
