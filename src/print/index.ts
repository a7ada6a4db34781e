export { PRINT_FINDINGS } from './findings.js';
export { type PrintOptions, print } from './print.js';
