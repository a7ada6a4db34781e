import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const PAGE = 4096;
const INTERVAL = 50;
/** Samples to one of the tree's size, which costs the system far more than the rest. */
const SIZED = 5;

/**
 * @typedef {object} Measurement
 * @property {number} wall seconds
 * @property {number} cpu seconds of user and system time, of the process and all its descendants
 * @property {number} rootPeak bytes: the largest resident size of the process itself
 * @property {number} treePeak bytes: the largest size of the whole tree, shared pages counted once (PSS)
 * @property {number} code exit code
 * @property {string} stdout
 */

/**
 * Runs a program to its end and measures it with all its descendants, by sampling /proc (Linux). One at a time.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<Measurement>}
 */
export function measure(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const reapedBefore = reapedTicks();
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'ignore'], ...options });
    const tree = sampler(/** @type {number} */ (child.pid));
    const timer = setInterval(tree.sample, INTERVAL);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    // An interrupted benchmark leaves nothing running.
    const stop = () => child.kill();
    process.once('exit', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      clearInterval(timer);
      // Sampling misses the last moments, the system's own sum what a browser leaves to others to reap.
      const ticks = Math.max(tree.ticks(), reapedTicks() - reapedBefore);
      const wall = (performance.now() - started) / 1000;
      resolve({ wall, cpu: ticks / TICKS_PER_SECOND, ...tree.peaks(), code: code ?? -1, stdout });
    });
  });
}

/** @param {number} root */
function sampler(root) {
  /** @type {Map<number, number>} CPU ticks last seen of each process */
  const ticks = new Map();
  let samples = 0;
  let rootPeak = 0;
  let treePeak = 0;
  return {
    sample() {
      const sized = samples++ % SIZED === 0;
      let sum = 0;
      for (const one of treeOf(root)) {
        ticks.set(one.pid, one.ticks);
        if (sized) sum += proportionalSize(one.pid) ?? one.rss;
        if (one.pid === root) rootPeak = Math.max(rootPeak, one.rss);
      }
      treePeak = Math.max(treePeak, sum);
    },
    ticks: () => [...ticks.values()].reduce((sum, one) => sum + one, 0),
    peaks: () => ({ rootPeak, treePeak }),
  };
}

/** @param {number} root */
function treeOf(root) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? []);
  const found = all.filter(({ pid }) => pid === root);
  for (const parent of found) found.push(...all.filter(({ ppid }) => ppid === parent.pid));
  return found;
}

/** @param {string} name */
function statOf(name) {
  const fields = fieldsOf(name);
  return (
    fields && {
      pid: Number(name),
      ppid: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      rss: Number(fields[21]) * PAGE,
    }
  );
}

/** CPU ticks of all children that have ended and their own. */
function reapedTicks() {
  const fields = fieldsOf('self') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

/** @param {string} name */
function fieldsOf(name) {
  const text = readIfThere(`/proc/${name}/stat`);
  // The command's name stands in parentheses and may hold anything.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** @param {number} pid */
function proportionalSize(pid) {
  const found = /^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '');
  return found ? Number(found[1]) * 1024 : undefined;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // The process has ended meanwhile.
    return undefined;
  }
}
