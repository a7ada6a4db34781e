import type { Place } from '../diagnostic.js';
import type { Matter } from '../model/manuscript.js';

/** One line of a reading order, as a project file lists it: not yet looked up in the folder. */
export interface OrderEntry {
  /** Path as written, relative to the manuscript's folder; a pattern when `pattern` says so; empty for a heading that only groups. */
  readonly reference: string;
  readonly pattern?: boolean;
  readonly title?: string;
  readonly type?: string;
  readonly language?: string;
  /** 0 = top; an entry at depth n belongs to the nearest earlier one at depth n-1. */
  readonly depth: number;
  readonly matter: Matter;
  readonly place?: Place;
}
