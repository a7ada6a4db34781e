import type { Diagnostic, Place } from '../diagnostic.js';
import type { Config } from './config.js';

/** An image, font, stylesheet or media file that takes part in the publication. */
export interface Resource {
  /** Identity: path relative to the manuscript's folder, with `/`, NFC. Generated ones start with `lectern:`. */
  readonly path: string;
  /** Sniffed from the bytes, not from the name. */
  readonly mediaType: string;
  readonly size: number;
  readonly width?: number;
  readonly height?: number;
  /** An image with more than one frame (GIF, APNG, animated WebP). */
  readonly animated?: boolean;
  /** Bytes in memory (sanitised or generated), or an absolute file to stream. */
  readonly content: { readonly bytes: Uint8Array } | { readonly file: string };
  /** What is wrong with a file that can be used all the same, without a place: whoever refers to it knows the line. */
  readonly findings?: readonly Diagnostic[];
}

/** Where a document stands in the book. */
export type Matter = 'front' | 'body' | 'back';

/** One Markdown file of the book (or a heading that only groups others), in reading order. */
export interface SourceDocument {
  /** Manuscript path: `part-1/chapter-3.md`. Empty for a grouping heading without a file. */
  readonly path: string;
  /** Decoded text: no BOM, `\n` line ends, includes of other tools already expanded. Empty when there is no file. */
  readonly text: string;
  /**
   * For expanded text: where the author wrote a character of `text`; lines and columns count from 1, and `endColumn` is
   * behind what was written there. Absent: places in `text` are places in `path`.
   */
  readonly writtenAt?: (line: number, column: number) => Place & Required<Pick<Place, 'line' | 'column' | 'endColumn'>>;
  /** Title given by the order file or book.yaml; the document's first heading when absent. */
  readonly title?: string;
  /** 0 = top; a document at depth n belongs to the nearest earlier one at depth n-1. */
  readonly depth: number;
  readonly matter: Matter;
  /** EPUB structural semantics asked for: `preface`, `appendix`, `part`, `dedication`, `epigraph`, `glossary`, `colophon` … */
  readonly type?: string;
  readonly language?: string;
  /** Where the order file lists it. */
  readonly listedAt?: Place;
  /** Front matter already removed from `text` (replaced by blank lines, so that lines still agree). */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** What stage `read` returns: the manuscript in memory, with access to its resources and to nothing else. */
export interface Manuscript {
  /** Absolute folder. */
  readonly root: string;
  /** `lectern`, `mdbook`, `honkit`, `single-file`, `folder`, … */
  readonly flavour: string;
  readonly config: Config;
  readonly documents: readonly SourceDocument[];
  /** Every manuscript path that exists below the root, for suggestions ("did you mean"). */
  readonly paths: ReadonlySet<string>;
  /** Manuscript path → absolute file of everything that has been read so far: what takes part in the book. */
  readonly taken: ReadonlyMap<string, string>;
  /**
   * Loads one resource. `path` is relative to the root. Never leaves the root (also not through links), never
   * uses the network, and is bounded by `config.limits`. A refusal is a Diagnostic without a place.
   */
  resource(path: string): Promise<Resource | Diagnostic>;
  readonly diagnostics: readonly Diagnostic[];
}
