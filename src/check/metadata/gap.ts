import type { DiagnosticDocumentation } from '../../diagnostic.js';
import type { Metadata } from '../../model/metadata.js';
import type { Rule } from '../rule.js';
import { configPlace } from './place.js';
import { shopsOf } from './shops.js';

export interface Gap {
  readonly documentation: DiagnosticDocumentation;
  /** What is missing: `a publisher`. */
  readonly noun: string;
  /** Key of book.yaml: `publisher`. */
  readonly key: string;
  readonly isFilled: (metadata: Metadata) => boolean;
}

/** The rule that says what is missing in the metadata: with the rule's severity, and as a warning when made for a shop. */
export function gapRule({ documentation, noun, key, isFilled }: Gap): Rule {
  return {
    documentation,
    publication({ publication: { metadata, config }, report }) {
      if (isFilled(metadata)) return;
      const shops = shopsOf(config.epub.targets);
      report({
        at: configPlace(config, 'title'),
        message: `Unexpected book without ${noun}, expected \`${key}\`${shops === undefined ? '' : ` as ${shops} will ask for it`}`,
        hint: `Add \`${key}:\` to the metadata in book.yaml`,
        ...(shops !== undefined && { severity: 'warning' as const }),
      });
    },
  };
}
