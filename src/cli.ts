#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './cli/program.js';
import { ToolMissing } from './host/tool-missing.js';

const program = createProgram((code) => {
  process.exitCode = code;
});
program.exitOverride();
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are no errors; everything else was wrong usage (exit 2), already explained.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof ToolMissing) {
    process.stderr.write(`lectern: ${error.message}\n`);
    process.exitCode = 3;
  } else {
    // A fault of ours: what happened, and where to look when it is reported. LECTERN_DEBUG shows the trace.
    const { message, stack } = error as Error;
    const trace = process.env.LECTERN_DEBUG ? `\n${stack}` : ' (LECTERN_DEBUG=1 shows where)';
    process.stderr.write(`lectern: internal fault: ${message}${trace}\n`);
    process.exitCode = 3;
  }
}
