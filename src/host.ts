import type { Browser } from 'puppeteer-core';

/** Everything Lectern does to the outside world goes through here, so that a stage can be run against any other. */
export interface Host {
  readonly files: Files;
  readonly processes: Processes;
  readonly browsers: Browsers;
  /** Environment variables that Lectern reads; nothing else looks at the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds for measuring durations only, never for content. */
  elapsed(): number;
}

export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** `range`: bytes from `start` to before `end`. */
  stream(path: string, range?: { readonly start: number; readonly end: number }): NodeJS.ReadableStream;
  /** Does not follow links. Undefined when nothing is there. */
  status(path: string): Promise<FileStatus | undefined>;
  /** Names in a folder, sorted by code unit. */
  list(path: string): Promise<readonly string[]>;
  /** Resolves links. */
  realPath(path: string): Promise<string>;
  write(path: string, content: Uint8Array | string | NodeJS.ReadableStream): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Atomic within one file system. */
  rename(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** A new empty folder, removed at exit and on interruption; inside `parent` when given, else in the system's. */
  temporaryFolder(prefix: string, parent?: string): Promise<string>;
}

export interface ProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processes {
  /**
   * Runs a program without a shell. Rejects only when it cannot be started, is aborted or is not done within `patience`
   * milliseconds; then it is ended with all that it has started. Output is bounded.
   */
  run(
    command: string,
    args: readonly string[],
    options: {
      readonly cwd?: string;
      readonly patience: number;
      readonly signal?: AbortSignal;
      readonly input?: string;
      readonly environment?: Readonly<Record<string, string>>;
    },
  ): Promise<ProcessResult>;
  /** Absolute path of a program on PATH. */
  find(command: string): Promise<string | undefined>;
}

export interface BrowserInfo {
  readonly executable: string;
  /** How it was found: `--browser`, `PUPPETEER_EXECUTABLE_PATH`, `cache`, `installed`, `downloaded`, `npm package`. */
  readonly origin: string;
  /** Further environment variables that it needs to start. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What work in the browser came to, or why the browser could not do it. */
export type Attempt<Result> = { readonly result: Result } | { readonly failure: string };

export interface Browsers {
  /**
   * The one browser of this run, launched when first asked for and closed with the host: no network, no
   * extensions, a fresh profile with hyphenation dictionaries. Relaunched when it has crashed.
   */
  open(): Promise<Browser>;
  /**
   * Runs work in the browser, a second time in a new one when the first crashed, or neither was done nor said that it is
   * getting on (`alive`) for `patience` milliseconds. Failures that are not the browser's reject, and so does an abort.
   */
  attempt<Result>(
    run: (browser: Browser, alive: () => void) => Promise<Result>,
    options: { readonly patience: number; readonly signal?: AbortSignal },
  ): Promise<Attempt<Result>>;
  /** Finds without launching or downloading. */
  find(): Promise<BrowserInfo | undefined>;
  /** What the browser that `find` finds says it is: `Chromium 147.0.7727.24`. Undefined when it does not answer. */
  version(): Promise<string | undefined>;
  /** For good: `open` rejects from then on. */
  close(): Promise<void>;
}
