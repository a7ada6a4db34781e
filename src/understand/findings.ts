import type { DiagnosticDocumentation } from '../diagnostic.js';
import * as content from './findings/content.js';
import * as html from './findings/html.js';
import * as markdown from './findings/markdown.js';
import * as math from './findings/math.js';
import * as references from './findings/references.js';
import * as resources from './findings/resources.js';
import * as structure from './findings/structure.js';

/** Every finding that this stage can report, with what the handbook says of it. */
export const understandFindings: readonly DiagnosticDocumentation[] = [
  structure,
  markdown,
  html,
  content,
  math,
  references,
  resources,
]
  .flatMap((group) => Object.values(group))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
