import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import type { PackagedBook } from '../model/result.js';
import { composePlan } from './compose-plan.js';
import { chapterDocuments } from './content/chapter-documents.js';
import { coverAlternative } from './cover/compose-cover.js';
import { drawCover } from './cover/draw-cover.js';
import { type MadeCover, makeCover } from './cover/make-cover.js';
import { displayStatements } from './display-guide/display-statements.js';
import { inspectPlan, inspectScaling } from './inspect-plan.js';
import type { PackageOptions } from './package-options.js';
import { generatedPages } from './pages/generated-pages.js';
import type { PackagePlan } from './plan.js';
import { type PlacedResources, placeResources } from './resources/place-resources.js';
import { sourceMap } from './source-map.js';
import { authorStylesheets } from './styles/author-stylesheets.js';
import { themeStylesheet } from './styles/theme-stylesheet.js';
import { loadTemplates, TEMPLATE_FOLDER, type Templates } from './templates.js';
import { writeEpub } from './write-epub.js';

/**
 * Writes the publication as an EPUB 3.3 file.
 *
 * The file is complete when the promise fulfils; after a rejection it is not usable. The same publication and options
 * give the same bytes (a generated cover: from the same browser). Rejects when aborted or when the file system fails.
 */
export async function packageEpub(
  publication: Publication,
  options: PackageOptions,
  host: Host,
): Promise<PackagedBook> {
  const folders = [...(options.templateFolders ?? []), TEMPLATE_FOLDER];
  const templates = await loadTemplates(folders, host);
  const { plan, diagnostics } = await preparePlan(publication, { ...options, folders, templates }, host);
  const { entries, packageDocument } = await writeEpub(plan, templates, options, host);
  return {
    file: options.file,
    entries,
    displayGuide: displayStatements(packageDocument, 'en'),
    sourceMap: sourceMap(plan, templates['chapter.xhtml']),
    diagnostics: [...diagnostics, ...inspectPlan(plan), ...(await inspectScaling(plan))],
  };
}

interface Preparation extends PackageOptions {
  readonly folders: readonly string[];
  readonly templates: Templates;
}

async function preparePlan(
  publication: Publication,
  preparation: Preparation,
  host: Host,
): Promise<{ readonly plan: PackagePlan; readonly diagnostics: readonly Diagnostic[] }> {
  const { folders, templates, signal } = preparation;
  // The name of a cover that is yet to be made.
  const reserved = publication.cover ? [] : ['images/cover'];
  const longestSide = publication.config.epub.maxImageSize;
  const placed = await placeResources(publication.resources, { reserved, longestSide }, host, signal);
  // The browser draws the cover while the chapters are written.
  const [cover, chapters, stylesheet] = await Promise.all([
    coverOf(publication, placed, preparation, host),
    chapterDocuments(publication, placed.use, preparation),
    themeStylesheet(publication, placed.use, folders, host),
  ]);
  const sheets = authorStylesheets(publication, placed.use);
  const image = { href: cover.resource.href, alt: cover.alt };
  const resources = placed.used().map((resource) => (resource.href === image.href ? cover.resource : resource));
  const materials = {
    ...chapters,
    documents: [...generatedPages(publication, image, templates), ...chapters.documents],
    resources: resources.includes(cover.resource) ? resources : [cover.resource, ...resources],
    stylesheet,
    authorStylesheets: sheets,
  };
  return { plan: composePlan(publication, materials, preparation), diagnostics: cover.diagnostics };
}

async function coverOf(
  publication: Publication,
  placed: PlacedResources,
  { coverPicture }: PackageOptions,
  host: Host,
): Promise<MadeCover> {
  const { cover } = publication;
  if (!cover) return makeCover(publication, (await coverPicture) ?? (await drawCover(publication, host)));
  const href = placed.use(cover.resource.path);
  const resource = placed.used().find((candidate) => candidate.href === href);
  if (!resource) throw new Error(`The cover ${cover.resource.path} is not among the publication's resources`);
  return {
    resource: { ...resource, properties: ['cover-image'] },
    alt: cover.alt || coverAlternative(publication),
    diagnostics: [],
  };
}
