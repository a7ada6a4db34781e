import type { Page } from './pages.js';

/** What the content of a page (and of the forms it shows) says, gathered in one walk. */
export interface PageFacts {
  readonly page: Page;
  /** Marked content of the page itself, by MCID. */
  readonly marked: ReadonlyMap<number, MarkedFacts>;
  /** Marked content of form XObjects, by the form's StructParents. */
  readonly forms: readonly FormFacts[];
  readonly faults: readonly ContentFault[];
}

export interface MarkedFacts {
  /** How many sequences of the page carry the MCID. */
  readonly sequences: number;
  /** The first words, for finding the place again. */
  readonly text: string;
  /** Whether anything is painted in it. */
  readonly painted: boolean;
}

export interface FormFacts {
  /** Object number of the form. */
  readonly number: number | undefined;
  readonly structParents: number | undefined;
  readonly marked: ReadonlyMap<number, MarkedFacts>;
}

/** Something wrong in a content stream. Each kind is reported once for a page, with how often it occurs. */
export interface ContentFault {
  readonly kind:
    | 'untagged'
    | 'artifact-in-tagged'
    | 'tagged-in-artifact'
    | 'unbalanced'
    | 'unreadable'
    | 'actual-text-nested';
  readonly count: number;
  /** The first words concerned, or the operator. */
  readonly excerpt: string;
}
