import type { Diagnostic, DiagnosticDocumentation, Place } from '../../diagnostic.js';
import type { Config } from '../../model/config.js';
import { fits } from '../options.js';
import type { Options, Rule } from '../rule.js';
import { ruleOptionInvalid, ruleUnknown } from './findings.js';
import { nearest } from './nearest.js';

/** What is wrong with `rules:` in book.yaml: ids that no stage has, options that a rule does not have or cannot use. */
export function ruleSettingFindings(
  { rules }: Config,
  catalogue: readonly DiagnosticDocumentation[],
  own: readonly Rule[],
): readonly Diagnostic[] {
  const known = new Map(catalogue.map((documentation) => [documentation.id, documentation]));
  return Object.entries(rules).flatMap(([id, { options, place }]) => {
    const documentation = known.get(id);
    if (documentation === undefined) return [unknownRule(id, known.keys(), place)];
    const defaults = own.find((rule) => rule.documentation.id === id)?.defaults;
    return Object.entries(options).flatMap(([name, value]) =>
      optionFindings(documentation, name, value, defaults).map((finding) => ({ ...finding, ...(place && { place }) })),
    );
  });
}

/** A rule id that nothing has, with the one that was probably meant. */
export function unknownRule(id: string, known: Iterable<string>, place: Place | undefined): Diagnostic {
  const meant = nearest(id, known);
  return {
    id: ruleUnknown.id,
    severity: ruleUnknown.severity,
    message: `Unexpected rule “${id}”, expected ${meant === undefined ? 'the id of a rule' : `“${meant}”`}`,
    found: id,
    ...(meant !== undefined && { expected: meant }),
    hint: meant === undefined ? 'Look the name up in the handbook' : `Write “${meant}”, if that is meant`,
    ...(place && { place }),
  };
}

function optionFindings(
  { id, options = {} }: DiagnosticDocumentation,
  name: string,
  value: unknown,
  defaults: Options | undefined,
): readonly Diagnostic[] {
  const say = (message: string, hint: string) => [
    { id: ruleOptionInvalid.id, severity: ruleOptionInvalid.severity, message, found: name, hint },
  ];
  if (!(name in options)) {
    const names = Object.keys(options);
    const expected = names.length === 0 ? 'no options' : names.join(', ');
    return say(`Unexpected option “${name}” of rule “${id}”, expected ${expected}`, 'Remove or rename the option');
  }
  const standard = defaults?.[name];
  if (standard === undefined || fits(value, standard)) return [];
  const type = Array.isArray(standard) ? 'a list of words' : `a ${typeof standard}`;
  return say(
    `Unexpected value “${String(value)}” of option “${name}” of rule “${id}”, expected ${type}`,
    `Give ${type}, such as ${Array.isArray(standard) ? '[OK, TV]' : String(standard)}`,
  );
}
