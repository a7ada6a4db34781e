/** Content without which a criterion asks nothing. */
export type Condition = 'media' | 'images' | 'formulas-or-images' | 'links' | 'own-styles';

/** A success criterion of WCAG 2.2, as it bears on a book. */
export interface Criterion {
  /** `1.4.3`. */
  readonly id: string;
  readonly title: string;
  readonly level: 'A' | 'AA';
  /** What a person checks. Absent where `never` says that nothing needs to be. */
  readonly check?: string;
  /** Applies only when the publication has this. */
  readonly when?: Condition;
  /** Why it asks nothing of any publication of Lectern's. */
  readonly never?: string;
}
