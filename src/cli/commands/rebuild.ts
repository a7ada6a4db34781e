import type { Command } from 'commander';
import { formatVerifications } from '../../report/summary.js';
import { formatDiagnostics } from '../../report/text.js';
import { withHost } from '../session.js';

interface RebuildFlags {
  readonly browser?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `lectern rebuild BAG`. */
export function addRebuildCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('rebuild')
    .description('check a bag, build the publications anew from the manuscript in it, and compare them')
    .argument('<bag>', 'a bag that Lectern has sealed: folder, .zip or .tar.gz')
    .option('--browser <path>', 'the Chrome or Chromium to print with')
    .option('--json', 'write the result as JSON to standard output')
    .option('--quiet', 'no progress')
    .action(async (bag: string, flags: RebuildFlags) => {
      exit(
        await withHost(flags, async ({ host, terminal, signal }) => {
          const { rebuildBag } = await import('../../rebuild.js');
          const onProgress = terminal.progress;
          const { report, ...result } = await rebuildBag(bag, { host, signal, onProgress });
          if (flags.json) {
            const comparison = report && {
              verdict: report.verdict,
              comparisons: report.comparisons,
              tools: report.tools,
            };
            terminal.out(`${JSON.stringify({ ...result, ...comparison }, undefined, 2)}\n`);
            return result.exitCode;
          }
          terminal.err(formatDiagnostics(result.diagnostics, { colors: terminal.colors }));
          terminal.out(formatVerifications(result.verifications, terminal.colors));
          for (const line of report?.words ?? []) terminal.out(`${line}\n`);
          return result.exitCode;
        }),
      );
    });
}
