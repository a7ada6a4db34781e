import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeProcesses } from '../../src/host/node-processes.js';

const processes = nodeProcesses(process.env);
const folder = mkdtempSync(join(tmpdir(), 'lectern-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function isRunning(pid: number): boolean {
  try {
    // A process that has ended stays in the table until it is asked for.
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** A script that starts another program and writes both ids down; `then` is what it does itself. */
function script(name: string, then: string): readonly [string, () => readonly number[]] {
  const file = join(folder, name);
  const text = `sleep 300 & echo $$ $! > '${file}'; ${then}`;
  return [text, () => readFileSync(file, 'utf8').trim().split(' ').map(Number)];
}

async function gone(pids: readonly number[]): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && pids.some(isRunning); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return !pids.some(isRunning);
}

describe('processes', () => {
  it('give what a program says, and how it ended', async () => {
    const result = await processes.run('sh', ['-c', 'cat; echo no >&2; exit 3'], { input: 'yes', patience: 10_000 });
    expect(result).toEqual({ code: 3, stdout: 'yes', stderr: 'no\n' });
  });

  it('end one that takes too long, with all that it has started', async () => {
    const [text, pids] = script('late', 'wait');
    const run = processes.run('sh', ['-c', text], { patience: 500 });
    await expect(run).rejects.toThrow('sh was not done after 0.5 seconds');
    expect(await gone(pids())).toBe(true);
  });

  it('end one that is stopped and hears no signal', async () => {
    const [text, pids] = script('stopped', 'kill -STOP $!; kill -STOP $$');
    await expect(processes.run('sh', ['-c', text], { patience: 500 })).rejects.toThrow('not done');
    expect(await gone(pids())).toBe(true);
  });

  it('end one whose work is aborted', async () => {
    const [text, pids] = script('aborted', 'wait');
    const controller = new AbortController();
    const run = processes.run('sh', ['-c', text], { patience: 60_000, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 300);
    await expect(run).rejects.toThrow('enough');
    expect(await gone(pids())).toBe(true);
  });

  it('reject when there is no such program', async () => {
    await expect(processes.run(join(folder, 'none'), [], { patience: 1000 })).rejects.toThrow('ENOENT');
  });
});
