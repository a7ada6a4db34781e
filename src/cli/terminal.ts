import pc from 'picocolors';
import type { Progress } from '../model/result.js';

/** Where a command writes: results to stdout, progress to stderr. */
export interface Terminal {
  readonly colors: ReturnType<typeof pc.createColors>;
  out(text: string): void;
  err(text: string): void;
  /** A live line on a terminal, plain lines elsewhere. */
  progress(progress: Progress): void;
  /** Removes the live line. */
  clear(): void;
}

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  read: 'Reading',
  understand: 'Understanding',
  check: 'Checking',
  print: 'Printing',
  package: 'Packaging',
  verify: 'Verifying',
  report: 'Reporting',
  seal: 'Sealing',
};

/** The process's own terminal. NO_COLOR and FORCE_COLOR are honoured; colours are for terminals only. */
export function processTerminal(quiet: boolean): Terminal {
  const live = process.stderr.isTTY === true && !process.env.CI;
  const steps = new Set<string>();
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
    out: (text) => {
      clear();
      process.stdout.write(text);
    },
    err: (text) => {
      clear();
      process.stderr.write(text);
    },
    clear,
    progress(progress) {
      if (quiet) return;
      const count = progress.total ? ` ${progress.done ?? 0}/${progress.total}` : '';
      if (live) {
        process.stderr.write(
          `\r\x1b[K${STAGES[progress.stage]}${count}  ${progress.message}`.slice(0, process.stderr.columns ?? 80),
        );
        shown = true;
        return;
      }
      // Logs keep one line a step, not one a chapter, nor one whenever the word passes between steps that run together.
      const step = progress.total ? `${STAGES[progress.stage]} (${progress.total})` : progress.message;
      if (!steps.has(step)) process.stderr.write(`${step}\n`);
      steps.add(step);
    },
  };
}
