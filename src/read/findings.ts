import type { DiagnosticDocumentation } from '../diagnostic.js';
import * as includes from './findings/includes.js';
import * as order from './findings/order.js';
import * as resources from './findings/resources.js';
import * as text from './findings/text.js';

/** Everything the folder, its order, its texts and its resources can be found wanting in. */
export const documentation: readonly DiagnosticDocumentation[] = [
  ...Object.values(order),
  ...Object.values(text),
  ...Object.values(includes),
  ...Object.values(resources),
];
