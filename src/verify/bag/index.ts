export { type BagEntry, type BagReader, DamagedArchive } from './bag-reader.js';
export { bagFindings } from './findings.js';
export { openBag } from './open-bag.js';
export { bagCheck } from './validator.js';
export { verifyBag } from './verify-bag.js';
