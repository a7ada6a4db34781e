import type { BagFile } from '../bag-file.js';
import type { PayloadFile } from '../deposit.js';

/** A payload file with what is known of its bytes; `path` is the bag's (`data/…`). */
export interface PlacedFile extends BagFile {
  readonly role: PayloadFile['role'];
  readonly conformance: readonly string[];
  /** Where it was taken from, when from a file: what a Verification names. */
  readonly origin?: string;
}
