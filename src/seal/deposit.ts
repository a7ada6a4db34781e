import type { Diagnostic } from '../diagnostic.js';
import type { Metadata } from '../model/metadata.js';
import type { Verification } from '../model/result.js';

/** What a payload file is for; the records in the bag group and explain files by it. */
export type PayloadRole = 'manuscript' | 'configuration' | 'publication' | 'report' | 'licence' | 'documentation';

/** One file to keep. */
export interface PayloadFile {
  /** Place below `data/`, with `/`: `manuscript/chapter-1.md`. A rebuild builds the folder `manuscript`. */
  readonly path: string;
  /** An absolute file, streamed, or bytes in memory. */
  readonly content: { readonly file: string } | { readonly bytes: Uint8Array };
  readonly role: PayloadRole;
  readonly mediaType: string;
  /** Standards the file was found to meet: `EPUB 3.3`, `PDF/UA-1`, `PDF/A-2a`. */
  readonly conformance?: readonly string[];
}

/** A program or package that took part in making the publications. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly kind: 'application' | 'runtime' | 'browser' | 'package' | 'validator';
  /** Home page; RO-Crate names only programs that have one (1.2, "Software used to create files"). */
  readonly url?: string;
}

/** Where the manuscript is kept under version control. */
export interface SourceRevision {
  readonly commit: string;
  readonly repository?: string;
  /** Files differed from the commit when the book was built. */
  readonly modified: boolean;
}

/** Everything that goes into a bag. */
export interface Deposit {
  readonly metadata: Metadata;
  readonly files: readonly PayloadFile[];
  /** Recorded as PREMIS validation events of the files whose `content.file` they name. */
  readonly verifications: readonly Verification[];
  /** The first is the application that writes the bag. */
  readonly tools: readonly [Tool, ...Tool[]];
  readonly source?: SourceRevision;
  readonly sender?: Sender;
  /** What flags said over the configuration, as JSON data: a rebuild has to say the same. */
  readonly settings?: object;
}

/** Who sends the bag: RFC 8493 §2.2.2. */
export interface Sender {
  readonly organization?: string;
  readonly address?: string;
  readonly contactName?: string;
  readonly contactPhone?: string;
  readonly contactEmail?: string;
  readonly identifier?: string;
}

/** Absolute targets; at least one. What stands there is replaced, when it is a bag. */
export interface SealOptions {
  readonly folder?: string;
  readonly zip?: string;
  readonly tarGz?: string;
  readonly signal?: AbortSignal;
  /** Told of each payload file that has been taken in. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface SealedOutput {
  readonly form: 'folder' | 'zip' | 'tar.gz';
  readonly file: string;
  /** Bytes of the file; of all files in the folder. */
  readonly size: number;
  /** Of the file; for a folder of its `tagmanifest-sha256.txt`, which vouches for everything else in it. */
  readonly sha256: string;
}

/** What `seal` returns. Without outputs when a diagnostic is an error: then nothing has been written. */
export interface SealedBag {
  /** Name of the base directory. */
  readonly name: string;
  readonly outputs: readonly SealedOutput[];
  /** `OctetCount.StreamCount`. */
  readonly payloadOxum: string;
  readonly diagnostics: readonly Diagnostic[];
}
