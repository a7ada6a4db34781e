import type { Config } from '../model/config.js';
import type { Options, Rule } from './rule.js';

/** The rule's options: its defaults, with the values of book.yaml that have the right type (the others are reported by `optionFindings`). */
export function optionsOf(rule: Rule, config: Config): Options {
  const defaults = rule.defaults ?? {};
  const given = config.rules[rule.documentation.id]?.options;
  if (given === undefined) return defaults;
  const fitting = Object.entries(given).filter(([name, value]) => name in defaults && fits(value, defaults[name]));
  return { ...defaults, ...Object.fromEntries(fitting) } as Options;
}

/** Whether a value of book.yaml has the type of the default. */
export function fits(value: unknown, standard: Options[string] | undefined): boolean {
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof standard && !Array.isArray(value);
}
