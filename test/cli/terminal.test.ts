import { afterEach, expect, it, vi } from 'vitest';
import { processTerminal } from '../../src/cli/terminal.js';

afterEach(() => vi.restoreAllMocks());

it('logs each step once, also when steps run side by side', () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  vi.stubEnv('CI', '1');
  const { progress } = processTerminal(false);
  progress({ stage: 'print', message: 'Printing' });
  for (let done = 1; done <= 3; done += 1) {
    progress({ stage: 'package', message: `c${done}.xhtml`, done, total: 3 });
    progress({ stage: 'verify', message: 'The PDF', done, total: 2 });
  }
  expect(lines).toEqual(['Printing\n', 'Packaging (3)\n', 'Verifying (2)\n']);
  vi.unstubAllEnvs();
});
