export { type CoverPicture, drawCover } from './cover/draw-cover.js';
export { displayStatements } from './display-guide/display-statements.js';
export { PACKAGE_FINDINGS } from './findings.js';
export { packageEpub } from './package-epub.js';
export type { PackageOptions } from './package-options.js';
