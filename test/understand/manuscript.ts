import type { Diagnostic } from '../../src/diagnostic.js';
import type { Config } from '../../src/model/config.js';
import type { Manuscript, Resource, SourceDocument } from '../../src/model/manuscript.js';
import type { Metadata } from '../../src/model/metadata.js';

/** What a test may vary of a configuration; everything else has the defaults a book without book.yaml would have. */
export interface Variations {
  readonly metadata?: Partial<Metadata>;
  readonly text?: Partial<Config['text']>;
  readonly typography?: Partial<Config['typography']>;
  readonly theme?: Partial<Config['theme']>;
}

export function configOf(variations: Variations = {}): Config {
  return {
    metadata: {
      title: 'Test',
      language: 'en',
      direction: 'ltr',
      writingMode: 'horizontal-tb',
      identifier: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      creators: [],
      contributors: [],
      modified: '2000-01-01T00:00:00Z',
      subjects: [],
      ...variations.metadata,
    } as Metadata,
    page: {
      size: 'a5',
      width: '148mm',
      height: '210mm',
      margins: { top: '20mm', bottom: '20mm', inner: '20mm', outer: '15mm' },
      recto: true,
    },
    theme: { name: 'classic', stylesheets: [], printStylesheets: [], epubStylesheets: [], ...variations.theme },
    typography: {
      smartPunctuation: true,
      hyphenate: true,
      justify: true,
      fontSize: '10.5pt',
      lineHeight: 1.4,
      fonts: [],
      families: {},
      ...variations.typography,
    },
    text: {
      imagesDecorative: false,
      figures: true,
      numberSections: false,
      numberFigures: false,
      math: true,
      tocDepth: 3,
      multipleH1: 'sections',
      ...variations.text,
    },
    pdf: { conformance: 'auto', bleed: '0', cropMarks: false, cover: true },
    epub: { embedFonts: true, targets: [], maxImageSize: 0 },
    accessibility: { hazards: [] },
    rules: {},
    limits: {
      textFile: 1e7,
      resourceFile: 1e8,
      imagePixels: 1e8,
      svgElements: 500_000,
      files: 1e4,
      depth: 100,
      checkedDocument: 1e7,
    },
    placeOf: () => undefined,
  };
}

/** A document in memory; `text` alone is enough. */
export function documentOf(path: string, text: string, more: Partial<SourceDocument> = {}): SourceDocument {
  return { path, text, depth: 0, matter: 'body', frontMatter: {}, ...more };
}

/** A manuscript in memory. Files other than documents are given by path; images need only a few bytes. */
export function manuscriptOf(
  documents: readonly SourceDocument[],
  variations: Variations = {},
  files: Readonly<Record<string, string>> = {},
): Manuscript {
  return {
    root: '/manuscript',
    flavour: 'lectern',
    config: configOf(variations),
    documents,
    paths: new Set([...documents.map((document) => document.path), ...Object.keys(files)]),
    taken: new Map(),
    resource: async (path): Promise<Resource | Diagnostic> => {
      const content = files[path];
      if (content === undefined) {
        return { id: 'resource-missing', severity: 'error', message: `Unexpected path ${path}, expected a file` };
      }
      const bytes = new TextEncoder().encode(content);
      return { path, mediaType: mediaTypeOf(path), size: bytes.length, content: { bytes } };
    },
    diagnostics: [],
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  css: 'text/css',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
  woff2: 'font/woff2',
};

function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
