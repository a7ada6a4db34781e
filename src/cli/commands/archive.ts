import type { Command } from 'commander';

export function addArchiveCommand(_program: Command, _exit: (code: number) => void): void {}
