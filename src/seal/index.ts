export type {
  Deposit,
  PayloadFile,
  PayloadRole,
  SealedBag,
  SealedOutput,
  SealOptions,
  Sender,
  SourceRevision,
  Tool,
} from './deposit.js';
export { sealFindings } from './findings.js';
export { seal } from './seal.js';
