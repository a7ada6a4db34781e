import type { Command } from 'commander';
import type { Examined } from '../doctor/examine-machine.js';
import { withHost } from '../session.js';
import type { Terminal } from '../terminal.js';

/** `lectern doctor`. */
export function addDoctorCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('doctor')
    .description('show what this machine has of what Lectern can use, and how to get the rest')
    .option('--browser <path>', 'the Chrome or Chromium to look at')
    .option('--json', 'write the result as JSON to standard output')
    .action(async (flags: { browser?: string; json?: boolean }) => {
      exit(
        await withHost(flags, async ({ host, terminal }) => {
          const { examineMachine } = await import('../doctor/examine-machine.js');
          const examined = await examineMachine(host);
          if (flags.json) terminal.out(`${JSON.stringify(examined, undefined, 2)}\n`);
          else for (const one of examined) terminal.out(lineOf(one, terminal));
          return examined.some(({ found, required }) => required && !found) ? 3 : 0;
        }),
      );
    });
}

function lineOf(one: Examined, { colors }: Terminal): string {
  const mark = one.found ? colors.green('✓') : one.required ? colors.red('✗') : colors.dim('–');
  const text = one.found ? one.detail : `not found. ${one.detail}`;
  return `${mark} ${one.name.padEnd(11)} ${text}\n`;
}
