import { Command } from 'commander';
import { VERSION } from '../version.js';
import { addArchiveCommand } from './commands/archive.js';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
import { addDoctorCommand } from './commands/doctor.js';
import { addInitCommand } from './commands/init.js';
import { addRebuildCommand } from './commands/rebuild.js';
import { addVerifyCommand } from './commands/verify.js';

/**
 * The command line as a whole. Each command reports its exit code through `exit`. What does the work is loaded when a
 * command runs, so that help, versions and wrong usage are answered at once.
 */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('lectern')
    .description('Turns a Markdown manuscript into publications everyone can read: EPUB, PDF and an archival bag.')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(lectern --help shows the commands and options)')
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_CODES);
  addBuildCommand(program, exit);
  addCheckCommand(program, exit);
  addVerifyCommand(program, exit);
  addInitCommand(program, exit);
  addDoctorCommand(program, exit);
  addArchiveCommand(program, exit);
  addRebuildCommand(program, exit);
  return program;
}

const EXIT_CODES = `
Exit codes:
  0  done
  1  findings that must be fixed
  2  wrong usage or configuration
  3  a required validator or tool did not run, or an internal fault`;
