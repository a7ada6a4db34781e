import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const PAGE = 4096;
const INTERVAL = 20;

/**
 * @typedef {object} Measurement
 * @property {number} wall seconds
 * @property {number} cpu seconds of user and system time, of the process and all its descendants
 * @property {number} rootPeak bytes: the largest resident size of the process itself
 * @property {number} treePeak bytes: the largest sum of resident sizes of the whole tree (shared pages count repeatedly)
 * @property {number} code exit code
 */

/**
 * Runs a program to its end and measures it with all its descendants, by sampling /proc (Linux).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string>}} [options]
 * @returns {Promise<Measurement>}
 */
export function measure(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    });
    /** @type {Map<number, number>} CPU ticks last seen of each process */
    const ticks = new Map();
    let rootPeak = 0;
    let treePeak = 0;
    const sample = () => {
      let sum = 0;
      for (const one of treeOf(/** @type {number} */ (child.pid))) {
        ticks.set(one.pid, one.ticks);
        sum += one.rss;
        if (one.pid === child.pid) rootPeak = Math.max(rootPeak, one.rss);
      }
      treePeak = Math.max(treePeak, sum);
    };
    const timer = setInterval(sample, INTERVAL);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const cpu = [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
      resolve({ wall: (performance.now() - started) / 1000, cpu, rootPeak, treePeak, code: code ?? -1 });
    });
  });
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
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'latin1');
    // The command's name stands in parentheses and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      pid: Number(name),
      ppid: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      rss: Number(fields[21]) * PAGE,
    };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
