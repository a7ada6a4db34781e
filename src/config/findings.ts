import type { DiagnosticDocumentation } from '../diagnostic.js';
import * as configFile from './findings/config-file.js';
import * as metadata from './findings/metadata.js';

/** Everything the book file and the metadata can be found wanting in. */
export const documentation: readonly DiagnosticDocumentation[] = [
  ...Object.values(configFile),
  ...Object.values(metadata),
];
