import type { PageBreak } from '../model/publication.js';
import type { Progress } from '../model/result.js';
import type { CoverPicture } from './cover/draw-cover.js';

/** What `packageEpub` is told besides the publication. */
export interface PackageOptions {
  /** Absolute path of the file to write; it is written from the start and must not be in use. */
  readonly file: string;
  /** Where the printed pages begin. Page marks in the manuscript itself come first. */
  readonly pageBreaks?: readonly PageBreak[];
  /** What the page numbers belong to: `urn:isbn:…` or the name of the PDF. Default: the print ISBN. */
  readonly pageSource?: string;
  /**
   * The checks have passed: claim conformance in the name of `accessibility.certifiedBy`. Without a named evaluator
   * nothing is claimed all the same (EPUB Accessibility 1.1 §3.5).
   */
  readonly claimConformance?: boolean;
  /** The picture for the cover of a book that has none, where its drawing was begun before. Default: it is drawn now. */
  readonly coverPicture?: Promise<CoverPicture | undefined>;
  /** Folders with templates of the author's, looked into before Lectern's own. Absolute. */
  readonly templateFolders?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
