/** Longer than any real book takes; a hostile one must not hold the machine for ever. */
const MINUTES = 30;

/** A signal for a program of others: aborted when the user has had enough, or when it takes too long. */
export function deadline(signal: AbortSignal | undefined): AbortSignal {
  const late = AbortSignal.timeout(MINUTES * 60_000);
  return signal ? AbortSignal.any([signal, late]) : late;
}
