import { completeConfig, finding, type Settings } from '../config/index.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import { compareDiagnostics } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript, SourceDocument } from '../model/manuscript.js';
import { deriveSettings } from './derive-settings.js';
import { readDocument } from './documents.js';
import { chaptersMissing, manuscriptTooLarge } from './findings/order.js';
import { type Folder, openFolder } from './folder.js';
import { guessLanguage } from './guess-language.js';
import { locateProject } from './locate.js';
import { assignMatter } from './matter.js';
import { resolveOrder } from './order.js';
import type { Project } from './project.js';
import { loadResource } from './resource/load.js';
import { unusableManuscript } from './unusable.js';

/** Besides the path and the flags. */
export interface ReadOptions {
  /** Absolute folders that hold no part of the manuscript, above all the one Lectern writes to. */
  readonly ignore?: readonly string[];
}

/**
 * Reads a manuscript: a folder (book.yaml, or another tool's project), a project file, or one Markdown file.
 *
 * Never throws for the author's problems: they are the Manuscript's diagnostics. When nothing can be built,
 * `documents` is empty and an error says why. `overrides` (the flags) win over the project file.
 */
export async function readManuscript(
  path: string,
  host: Host,
  overrides: Settings = {},
  options: ReadOptions = {},
): Promise<Manuscript> {
  const located = await locateProject(path, host);
  if ('diagnostic' in located) return unusableManuscript(path, host, overrides, located.diagnostic);
  const folder = await openFolder(located.root, host, options.ignore ?? []);
  const flavour = await located.flavourOf(folder);
  if ('diagnostic' in flavour) return unusableManuscript(folder.root, host, overrides, flavour.diagnostic);

  const project = await flavour.read(folder);
  const { limits } = completeConfig(project.settings, overrides, {}).config;
  if (folder.truncated || folder.paths.size > limits.files) {
    return unusableManuscript(folder.root, host, overrides, tooManyFiles(folder, limits.files));
  }
  return assemble(flavour.name, project, folder, host, overrides);
}

/** Where the head of the first document, which starts with it, says something of the book. */
function placeInHead([first]: readonly SourceDocument[]): (key: string) => Place | undefined {
  const aliases: Readonly<Record<string, string>> = { language: 'lang', creators: 'author' };
  return (key) => {
    const name = key.replace(/^metadata\./, '');
    const said = first && [name, aliases[name] ?? name].some((one) => Object.hasOwn(first.frontMatter, one));
    return said ? { file: first.path, line: 1 } : undefined;
  };
}

/** Looks up and reads the documents of a project, and completes its configuration with what they say. */
async function assemble(
  flavour: string,
  project: Project,
  folder: Folder,
  host: Host,
  overrides: Settings,
): Promise<Manuscript> {
  const diagnostics = [...project.diagnostics];
  const report = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const { limits } = completeConfig(project.settings, overrides, {}).config;
  const order = resolveOrder(assignMatter(project.order), folder);
  order.diagnostics.forEach(report);
  if (project.usable !== false && project.order.length === 0) report(noChapters(project));
  const documents: SourceDocument[] = [];
  for (const entry of order.documents) {
    const document = await readDocument(entry, { folder, limits, expansion: project.expansion, report });
    if (document) documents.push(document);
  }
  const guessed = project.settings.metadata?.language === undefined ? guessLanguage(documents) : undefined;
  const settings = deriveSettings(flavour, project, documents, guessed, report);
  const { config, diagnostics: wanting } = completeConfig(settings, overrides, {
    ...(project.file !== undefined && { file: project.file }),
    ...(project.file === undefined && { placeOf: placeInHead(documents) }),
    ...(project.placeOf && { placeOf: project.placeOf }),
    assumedLanguage: guessed,
    sourceDateEpoch: host.environment.SOURCE_DATE_EPOCH,
  });
  if (project.usable !== false) wanting.forEach(report);
  return {
    root: folder.root,
    flavour,
    config,
    documents,
    paths: folder.paths,
    taken: folder.taken,
    resource: (resource) => loadResource(resource, folder, config.limits, host),
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

function tooManyFiles({ paths, truncated }: Folder, most: number): Diagnostic {
  const found = truncated ? `more than ${paths.size} files` : `${paths.size} files`;
  return finding(manuscriptTooLarge, {
    message: `Unexpected ${found} in the folder, expected at most ${most}`,
    found,
    expected: `at most ${most} files`,
    hint: 'Give the book a folder of its own, or raise `limits: {files: …}` in book.yaml',
  });
}

function noChapters({ file, placeOf }: Project): Diagnostic {
  return finding(chaptersMissing, {
    message: 'Unexpected book without chapters, expected at least one Markdown file',
    place: placeOf?.('chapters') ?? (file === undefined ? undefined : { file, line: 1 }),
    expected: 'a list of Markdown files',
    hint: 'List the files of the book under `chapters:`',
  });
}
