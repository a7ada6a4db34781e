import { EPub } from 'epub-gen-memory';
import type { PackagedResource, PackagePlan } from './plan.js';
import { isCompressed } from './resources/media-types.js';
import type { Templates } from './templates.js';
import { bookView, stylesheetPaths, templateFunctions } from './view.js';

/** Opens the content of a resource, for the archive. */
export type OpenContent = (resource: PackagedResource) => Uint8Array | NodeJS.ReadableStream;

/** An entry of the finished archive, as JSZip keeps it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly dir: boolean;
  date: Date;
  async(type: 'uint8array'): Promise<Uint8Array>;
}

/**
 * epub-gen-memory's container and template rendering with content of our own making: chapters arrive as finished
 * XHTML (its HTML rewriter sees empty strings only), resources come from the plan instead of the network, and
 * nothing depends on the clock or on chance.
 */
export class AccessibleEpub extends EPub {
  readonly #plan: PackagePlan;
  readonly #open: OpenContent;

  constructor(plan: PackagePlan, templates: Templates, open: OpenContent) {
    const stylesheets = stylesheetPaths(plan);
    const chapters = plan.documents.map((page) => ({
      title: page.title,
      filename: page.href,
      content: '',
      page,
      stylesheets,
      ...templateFunctions,
    }));
    super({ ...libraryOptions(plan, templates), book: bookView(plan), ...templateFunctions } as never, chapters);
    this.#plan = plan;
    this.#open = open;
    this.content.forEach(({ filename }, index) => {
      const { href } = plan.documents[index]!;
      if (filename !== href) throw new Error(`epub-gen-memory renamed ${href} to ${filename}`);
    });
  }

  /** Every file of the container in archive order, `mimetype` first, all dated as the publication. */
  async entries(): Promise<readonly ArchiveEntry[]> {
    await this.render();
    const date = new Date(this.#plan.publication.metadata.modified);
    const files = this.zip.files as unknown as Record<string, ArchiveEntry>;
    for (const [name, file] of Object.entries(files)) {
      if (file.dir) delete files[name];
      else file.date = date;
    }
    return Object.values(files);
  }

  /** The archive as JSZip writes it. Call after `entries`. */
  archive(): NodeJS.ReadableStream {
    // No data descriptors (`streamFiles: false`): some reading systems cannot read them.
    return this.zip.generateNodeStream({
      streamFiles: false,
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
      platform: 'DOS',
    });
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async downloadAllImages(): Promise<void> {
    for (const resource of [...this.#plan.authorStylesheets, ...this.#plan.resources]) {
      this.zip.file(`OEBPS/${resource.href}`, this.#open(resource) as Uint8Array, {
        binary: true,
        createFolders: false,
        compression: isCompressed(resource.mediaType) ? 'STORE' : 'DEFLATE',
      });
    }
  }

  protected override async makeCover(): Promise<void> {}
}

function libraryOptions({ publication: { metadata }, stylesheet }: PackagePlan, templates: Templates) {
  return {
    version: 3,
    verbose: false,
    title: metadata.title,
    author: metadata.creators.map(({ name }) => name),
    lang: metadata.language,
    date: metadata.modified,
    css: stylesheet,
    prependChapterTitles: false,
    numberChaptersInTOC: false,
    chapterXHTML: templates['chapter.xhtml'],
    contentOPF: templates['package.opf'],
    tocXHTML: templates['toc.xhtml'],
    tocNCX: templates['toc.ncx'],
  };
}
