import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { ArtifactPlace, Measurements, Verification } from '../model/result.js';

/** What kind of finished file is looked at. */
export type Subject = Verification['subject'];

/** A diagnostic whose place is still that in the finished file. */
export interface Finding extends Omit<Diagnostic, 'place' | 'artifact' | 'source'> {
  readonly at?: ArtifactPlace;
}

/** What a validator is given. */
export interface ValidationInput {
  /** Absolute path of the finished file (a bag may be a folder). */
  readonly file: string;
  readonly host: Host;
  readonly signal?: AbortSignal;
  /** Bytes of one XML document beyond which others' libraries are not run (`MAX_DOCUMENT`). */
  readonly maxDocument: number;
  /** Told of slow work: `chapter 12 of 80`. */
  readonly onProgress?: (message: string) => void;
}

/** One validator's word on one profile. A validator that checks several (veraPDF) gives one for each. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly profile?: string;
      readonly version?: string;
      readonly findings: readonly Finding[];
      readonly measurements?: Measurements;
    }
  | {
      readonly kind: 'not-run';
      readonly profile?: string;
      readonly version?: string;
      /** What is missing, and how to get it. */
      readonly reason: string;
    };

/** One way of checking one kind of file. */
export interface Validator {
  /** `epubcheck`, `pdf-structure`: the name used in options and reports. */
  readonly id: string;
  /** As people know it: `EPUBCheck`. */
  readonly name: string;
  readonly subject: Subject;
  /** Comes with Lectern and needs nothing but a browser at most. */
  readonly builtIn: boolean;
  /** What it checks against, unless an outcome says otherwise. */
  readonly profile: string;
  /** Never throws for what is wrong with the file: that is a finding. Throws when the tool itself breaks. */
  run(input: ValidationInput): Promise<readonly Outcome[]>;
}
