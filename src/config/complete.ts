import type { Diagnostic, Place } from '../diagnostic.js';
import type { Config } from '../model/config.js';
import { completeMetadata } from './complete-metadata.js';
import { defaults } from './defaults.js';
import { mergeSettings } from './merge.js';
import { resolvePage } from './page-size.js';
import type { Settings } from './settings.js';

/** Where settings come from, so that findings can name the place. */
export interface SettingsSource {
  /** Project file, relative to the manuscript. */
  readonly file?: string;
  readonly placeOf?: (key: string) => Place | undefined;
  /** What the text seems to be written in, for a book that does not say. */
  readonly assumedLanguage?: string | undefined;
  readonly sourceDateEpoch?: string | undefined;
}

/**
 * The whole configuration of a book: defaults < project file < flags, checked and completed. Problems are gathered;
 * the Config is always complete.
 */
export function completeConfig(
  project: Settings,
  flags: Settings,
  source: SettingsSource,
): { readonly config: Config; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const merged = mergeSettings(defaults, project, flags);
  const written = (key: string) => source.placeOf?.(key.replace(/^metadata\./, ''));
  const metadata = completeMetadata(merged.metadata ?? {}, {
    placeOf: (key) => (isSet(flags.metadata, key) ? undefined : written(key)),
    file: source.file,
    assumedLanguage: source.assumedLanguage,
    sourceDateEpoch: source.sourceDateEpoch,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const config: Config = {
    ...merged,
    ...(source.file !== undefined && { file: source.file }),
    metadata,
    page: resolvePage(merged.page),
    placeOf: written,
  };
  return { config, diagnostics };
}

// A value given by a flag is not wrong at the line the flag overrides.
function isSet(settings: object | undefined, key: string): boolean {
  return settings !== undefined && key.split('.')[0]! in settings;
}
