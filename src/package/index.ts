export { packageEpub } from './package-epub.js';
export type { PackageOptions } from './package-options.js';
