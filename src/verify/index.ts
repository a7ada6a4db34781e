import type { Host } from '../host.js';
import type { Progress, SourceMap, Verification } from '../model/result.js';
import { MAX_DOCUMENT } from './epub/oversized-document.js';
import { inParallel } from './in-parallel.js';
import { runValidator } from './run-validator.js';
import { detectSubject } from './subject.js';
import type { Subject, ValidationInput, Validator } from './validator.js';
import { VALIDATORS } from './validators.js';

export { mergeAgreeing } from './agreement/merge-agreeing.js';
export { VERIFY_FINDINGS } from './documentation.js';
export { VALIDATORS } from './validators.js';

export interface VerifyOptions {
  /** Detected from the file when absent. */
  readonly subject?: Subject;
  /** `built-in`: what needs nothing else installed. `all` (default): also what is found on the machine. Or names. */
  readonly validators?: 'built-in' | 'all' | readonly string[];
  /** Validators whose absence is an error. Those for other kinds of file are ignored. */
  readonly require?: readonly string[];
  /** Bytes of one XML document of an EPUB beyond which epubcheck-ts, axe-core and Ace do not run. Default 4 MiB. */
  readonly maxDocument?: number;
  readonly sourceMap?: SourceMap;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A browser and a Java process keep two cores busy; more at once only costs memory. */
const CONCURRENCY = 2;

/**
 * Checks a finished EPUB, PDF or bag, Lectern's or anyone's, by every validator asked for. One entry for each
 * validator and profile, in the order of `VALIDATORS`; one that could not run says so. Throws a RangeError when the
 * file is none of the three kinds or a validator's name is unknown, and rejects when aborted.
 */
export async function verify(file: string, options: VerifyOptions, host: Host): Promise<readonly Verification[]> {
  const subject = options.subject ?? (await detectSubject(file, host));
  if (!subject) throw new RangeError(`Unexpected kind of file ${file}, expected an EPUB, a PDF or a bag`);
  const chosen = choose(subject, options);
  let done = 0;
  const progress = (message: string) => options.onProgress?.({ stage: 'verify', message, done, total: chosen.length });
  const results = await inParallel(chosen, CONCURRENCY, async (validator) => {
    options.signal?.throwIfAborted();
    progress(validator.name);
    const input: ValidationInput = {
      file,
      host,
      maxDocument: options.maxDocument ?? MAX_DOCUMENT,
      onProgress: (message) => progress(`${validator.name}: ${message}`),
      ...(options.signal && { signal: options.signal }),
    };
    const required = options.require?.includes(validator.id) ?? false;
    const verifications = await runValidator(validator, input, { required, sourceMap: options.sourceMap });
    done += 1;
    progress(validator.name);
    return verifications;
  });
  return results.flat();
}

function choose(subject: Subject, options: VerifyOptions): readonly Validator[] {
  const { validators = 'all', require = [] } = options;
  const named = [...require, ...(typeof validators === 'string' ? [] : validators)];
  const unknown = named.find((name) => !VALIDATORS.some(({ id }) => id === name));
  if (unknown !== undefined) {
    const known = VALIDATORS.map(({ id }) => id).join(', ');
    throw new RangeError(`Unexpected validator ${unknown}, expected one of ${known}`);
  }
  return VALIDATORS.filter(
    (validator) =>
      validator.subject === subject &&
      (validators === 'all' || named.includes(validator.id) || (validators === 'built-in' && validator.builtIn)),
  );
}
