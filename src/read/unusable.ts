import { completeConfig, type Settings } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';

/** A Manuscript without documents, which says why there are none. */
export function unusableManuscript(root: string, host: Host, overrides: Settings, diagnostic: Diagnostic): Manuscript {
  const { config } = completeConfig({}, overrides, { sourceDateEpoch: host.environment.SOURCE_DATE_EPOCH });
  return {
    root,
    flavour: 'none',
    config,
    documents: [],
    paths: new Set(),
    taken: new Map(),
    resource: () => Promise.resolve(diagnostic),
    diagnostics: [diagnostic],
  };
}
