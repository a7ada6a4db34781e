export { documentation } from './findings.js';
export { type ReadOptions, readManuscript } from './read-manuscript.js';
