import { expect, it, vi } from 'vitest';
import { readYaml } from '../../src/config/yaml-source.js';

it('reads YAML with lists as keys without a warning of the process', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect(readYaml('? [x]\n: 1\n', 'book.yaml').value).toEqual({ '[ x ]': 1 });
  expect(emitWarning).not.toHaveBeenCalled();
  emitWarning.mockRestore();
});
