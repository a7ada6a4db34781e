import { InvalidArgumentError } from 'commander';

/** Parser for an option that takes names separated by commas, each one of `choices` where they are given. */
export function listOf(choices?: readonly string[]): (value: string) => readonly string[] {
  return (value) => {
    const names = value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const unknown = names.find((name) => choices && !choices.includes(name));
    if (unknown !== undefined)
      throw new InvalidArgumentError(`Unexpected ${unknown}, expected ${choices?.join(' or ')}.`);
    if (names.length === 0) throw new InvalidArgumentError('Unexpected empty list, expected at least one name.');
    return names;
  };
}
