import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Diagnostic, DiagnosticDocumentation, Place, Severity } from '../diagnostic.js';
import { VERSION } from '../version.js';

export interface SarifOptions {
  /** The manuscript's folder as seen from the repository's root, for code hosts: `manuscript`. Default: the root. */
  readonly folder?: string;
  /** File that stands for findings about the publication as a whole, since hosts show none without a file. */
  readonly bookFile?: string;
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The name that code hosts know for the root of the repository. */
const ROOT = '%SRCROOT%';

/**
 * The findings as a SARIF 2.1.0 log, which code hosts show beside the lines. Paths are relative to the repository's
 * root. `documentation` gives titles and explanations of the rules that occur.
 */
export function sarif(
  diagnostics: readonly Diagnostic[],
  documentation: readonly DiagnosticDocumentation[],
  options: SarifOptions = {},
): string {
  const ids = [...new Set(diagnostics.map(ruleId))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const byId = new Map(documentation.map((one) => [one.id, one]));
  const urls = new Map(diagnostics.flatMap((one) => (one.url ? [[ruleId(one), one.url] as const] : [])));
  const fingerprint = fingerprints();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lectern',
            version: VERSION,
            rules: ids.map((id) => rule(id, byId.get(id.slice(id.indexOf('/') + 1)), urls.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: ruleId(diagnostic),
          ruleIndex: indexes.get(ruleId(diagnostic)),
          level: LEVEL[diagnostic.severity],
          message: { text: diagnostic.hint ? `${diagnostic.message}. ${diagnostic.hint}` : diagnostic.message },
          locations: [location(diagnostic, options)],
          ...(diagnostic.alsoFoundBy && { properties: { alsoFoundBy: diagnostic.alsoFoundBy } }),
          // Code hosts recognise a finding by it when lines have moved.
          partialFingerprints: { 'lectern/v1': fingerprint(diagnostic) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleId({ id, source }: Diagnostic): string {
  return source ? `${source}/${id}` : id;
}

function rule(id: string, documentation: DiagnosticDocumentation | undefined, helpUri: string | undefined) {
  if (!documentation) return { id, ...(helpUri && { helpUri }) };
  return {
    id,
    shortDescription: { text: documentation.title },
    fullDescription: { text: documentation.why },
    help: { text: documentation.fix, markdown: documentation.fix },
    ...(helpUri && { helpUri }),
    defaultConfiguration: { level: LEVEL[documentation.severity] },
    properties: { tags: [...new Set(documentation.clauses)] },
  };
}

function location({ place, artifact }: Diagnostic, { folder = '', bookFile = 'book.yaml' }: SarifOptions) {
  const path = [...folder.split('/'), ...(place?.file ?? bookFile).split('/')].filter((part) => part && part !== '.');
  const uri = path.map(encodeURIComponent).join('/');
  const region = place && regionOf(place);
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT }, ...(region && { region }) },
    ...(artifact && { logicalLocations: [{ fullyQualifiedName: artifact, kind: 'resource' }] }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Place) {
  if (!line) return undefined;
  return {
    startLine: line,
    ...(column && { startColumn: column }),
    ...(endLine && { endLine }),
    ...(endColumn && { endColumn }),
  };
}

/** Names findings by what they say and how often it has been said of the file before, not by their lines. */
function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ id, message, place }) => {
    const hash = createHash('sha256')
      .update(`${id}\n${place?.file ?? ''}\n${message}`)
      .digest('hex')
      .slice(0, 32);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
  };
}

/** The manuscript's folder as seen from where Lectern was called, which for code hosts is the repository's root. */
export function folderInProject(root: string): string {
  const folder = relative('', root).split(sep).join('/');
  return folder.startsWith('..') || /^\w:/.test(folder) ? '' : folder;
}
