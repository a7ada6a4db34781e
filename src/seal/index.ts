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
export type { OpenArchive, OpenedArchive } from './rebuild/archive-opener.js';
export { compareRebuild, type FileComparison, type PartDifference } from './rebuild/compare-rebuild.js';
export { type RebuildMeans, type RebuildReport, rebuild } from './rebuild/rebuild.js';
export { seal } from './seal.js';
