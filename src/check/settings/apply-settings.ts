import { compareDiagnostics, type Diagnostic, type DiagnosticDocumentation } from '../../diagnostic.js';
import type { Config } from '../../model/config.js';
import type { Publication } from '../../model/publication.js';
import { RULES } from '../rules/index.js';
import { SETTINGS_FINDINGS } from './findings.js';
import { ruleSettingFindings } from './rule-settings.js';
import { type Suppressed, suppress } from './suppress.js';

/** What the author decided on rules: `rules:` of the configuration and the comments in the text. */
export type Decisions = Pick<Publication, 'config' | 'suppressions'>;

export interface SettingsScope {
  /** Every finding of every stage: the ids that may be named. */
  readonly catalogue: readonly DiagnosticDocumentation[];
  /** Ids of the stages that have run, when not all have: a comment for another is not called unused. */
  readonly judged?: ReadonlySet<string>;
}

/**
 * Applies the author's settings to the findings of all stages: severities of book.yaml, rules switched off, findings
 * accepted by a comment. Adds findings on settings and comments that are wrong themselves. Ordered by place.
 */
export function applySettings(
  diagnostics: readonly Diagnostic[],
  { config, suppressions }: Decisions,
  { catalogue, judged }: SettingsScope,
): Suppressed {
  const known = [...catalogue, ...SETTINGS_FINDINGS];
  const isJudged = (id: string) => (judged?.has(id) ?? true) && config.rules[id]?.severity !== 'off';
  const { diagnostics: kept, suppressed } = suppress(diagnostics, suppressions, known, isJudged);
  const all = [...kept, ...ruleSettingFindings(config, known, RULES)];
  return { diagnostics: all.flatMap((found) => setSeverity(found, config)).sort(compareDiagnostics), suppressed };
}

function setSeverity(diagnostic: Diagnostic, { rules }: Config): readonly Diagnostic[] {
  const severity = rules[diagnostic.id]?.severity;
  if (severity === undefined) return [diagnostic];
  return severity === 'off' ? [] : [{ ...diagnostic, severity }];
}
