import { type ChildProcess, spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { ProcessResult } from '../host.js';
import { endProcess } from './end-process.js';

/** More than any validator's report; beyond it the rest is dropped, so that a mad program cannot fill the memory. */
const MAX_OUTPUT = 256 * 1024 * 1024;

interface RunOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly patience: number;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly input?: string;
}

/** Runs one program to its end, or ends it: see `Processes`. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<ProcessResult> {
  const { signal, patience } = options;
  signal?.throwIfAborted();
  const child = spawn(command, [...args], {
    ...(options.cwd && { cwd: options.cwd }),
    env: { ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    // A group of its own, so that what it has started can be ended with it.
    detached: process.platform !== 'win32',
  });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(lateMessage(command, patience))), patience);
  const end = () => endProcess(child);
  // Whoever ends this process at once, by a second Ctrl-C, does not want to leave the others behind.
  process.once('exit', end);
  try {
    const stop = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
    return await outcomeOf(child, options.input ?? '', stop);
  } catch (error) {
    end();
    throw error;
  } finally {
    clearTimeout(timer);
    process.off('exit', end);
  }
}

function outcomeOf(child: ChildProcess, input: string, stop: AbortSignal): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const stdout = collect(child.stdout!);
    const stderr = collect(child.stderr!);
    child.on('error', reject);
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    // A program that never reads its input closes the pipe: no fault of ours.
    child.stdin!.on('error', () => {});
    child.on('close', (code) => resolve({ code: code ?? -1, stdout: stdout(), stderr: stderr() }));
    child.stdin!.end(input);
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < MAX_OUTPUT) chunks.push(chunk);
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function lateMessage(command: string, patience: number): string {
  const time = patience < 120_000 ? `${patience / 1000} seconds` : `${patience / 60_000} minutes`;
  return `${basename(command)} was not done after ${time}`;
}
