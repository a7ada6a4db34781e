import type { Command } from 'commander';

export function addRebuildCommand(_program: Command, _exit: (code: number) => void): void {}
