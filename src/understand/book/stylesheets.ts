import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  type List,
  type ListItem,
  parse,
  type StringNode,
  type Url,
  walk,
} from 'css-tree/dist/csstree.esm';
import type { Diagnostic, Place } from '../../diagnostic.js';
import type { Manuscript } from '../../model/manuscript.js';
import type { Stylesheet } from '../../model/publication.js';
import { diagnose } from '../context.js';
import { fontUnusable, stylesheetMalformed, stylesheetReference, stylesheetUnsafe } from '../findings/resources.js';
import { decodeReference, folderOf, resolvePath, schemeOf } from '../path.js';
import { textOfResource } from './resource-text.js';
import { isDiagnostic, type ResourceStore } from './resources.js';

type Report = (diagnostic: Diagnostic) => void;

/**
 * Reads the author's stylesheets. Whatever they refer to is loaded; references that leave the book, and declarations
 * that run code, are reported at their line and removed.
 */
export async function readStylesheets(
  manuscript: Manuscript,
  store: ResourceStore,
  report: Report,
): Promise<readonly Stylesheet[]> {
  const { config } = manuscript;
  const { stylesheets, printStylesheets, epubStylesheets } = config.theme;
  const asked = [
    ...stylesheets.map((path) => ({ path, media: 'all', key: 'theme.stylesheets' }) as const),
    ...printStylesheets.map((path) => ({ path, media: 'print', key: 'theme.printStylesheets' }) as const),
    ...epubStylesheets.map((path) => ({ path, media: 'epub', key: 'theme.epubStylesheets' }) as const),
  ];
  const result: Stylesheet[] = [];
  for (const { path, media, key } of asked) {
    const resource = await manuscript.resource(path);
    if (isDiagnostic(resource)) {
      const place = config.placeOf(key);
      report(place ? { ...resource, place } : resource);
      continue;
    }
    const source = textOfResource(resource);
    const css = await checkStylesheet(path, source, store, report);
    result.push({ path, css, source, media });
  }
  return result;
}

/** Checks the text of one stylesheet and returns what may stay of it, with resource paths for its URLs. */
export async function checkStylesheet(
  path: string,
  css: string,
  store: ResourceStore,
  report: Report,
): Promise<string> {
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: true,
    filename: path,
    onParseError: (error) => {
      const { line, column } = error as unknown as { line: number; column: number };
      report(
        diagnose(stylesheetMalformed, { message: `Unexpected CSS: ${error.message}` }, { file: path, line, column }),
      );
    },
  });
  const references: Reference[] = [];
  let fontFace: (() => void) | undefined;
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const remove = () => list?.remove(item);
      if (node.type === 'Atrule') {
        if (node.name.toLowerCase() === 'import') reportImport(node, path, report);
        if (/^(?:import|charset|namespace)$/i.test(node.name)) remove();
        fontFace = node.name.toLowerCase() === 'font-face' ? remove : undefined;
      } else if (node.type === 'Rule') fontFace = undefined;
      else if (node.type === 'Raw' || (node.type === 'Declaration' && node.value.type === 'Raw')) remove();
      else if (node.type === 'Declaration') {
        if (isUnsafe(node.property, generate(node.value))) {
          const message = `Unexpected "${node.property}", expected a style that runs nothing`;
          report(diagnose(stylesheetUnsafe, { message }, placeIn(path, node)));
          remove();
        } else references.push(...referencesIn(node, fontFace ?? remove, fontFace !== undefined));
      }
    },
  });
  for (const reference of references) await resolveReference(reference, path, store, report);
  return generate(tree);
}

interface Reference {
  readonly node: Url | StringNode;
  readonly inFont: boolean;
  /** Takes the declaration (or the whole font) out of the stylesheet. */
  readonly remove: () => void;
}

/** `url(…)`, and strings that stand for one in `image-set()` and `src()`. */
function referencesIn(declaration: Declaration, remove: () => void, inFont: boolean): Reference[] {
  const result: Reference[] = [];
  walk(declaration.value, function (node: CssNode) {
    const inside = this.function?.name.toLowerCase() ?? '';
    const isAddress = node.type === 'String' && /(?:image-set|^src|^image)$/.test(inside);
    if (node.type === 'Url' || (isAddress && node.type === 'String')) result.push({ node, inFont, remove });
  });
  return result;
}

function isUnsafe(property: string, value: string): boolean {
  return /^(?:behavior|-moz-binding)$/i.test(property) || /expression\s*\(|javascript:/i.test(value);
}

function reportImport(rule: Atrule, path: string, report: Report): void {
  const target = rule.prelude ? generate(rule.prelude) : '';
  report(
    diagnose(
      stylesheetReference,
      {
        message: `Unexpected @import of ${target.slice(0, 100)}, expected styles in this file`,
        hint: 'List each stylesheet in book.yaml',
      },
      placeIn(path, rule),
    ),
  );
}

async function resolveReference(
  { node, inFont, remove }: Reference,
  path: string,
  store: ResourceStore,
  report: Report,
): Promise<void> {
  const url = node.value;
  const place = placeIn(path, node);
  const refuse = (diagnostic: Diagnostic) => {
    report(diagnostic);
    remove();
  };
  if (url.startsWith('#') || /^data:(?:image|font|application\/(?:font|x-font))/i.test(url)) return;
  if (schemeOf(url) !== undefined) {
    const message = `Unexpected address ${url.slice(0, 100)}, expected a file of the manuscript`;
    return refuse(diagnose(stylesheetReference, { message, found: url.slice(0, 200) }, place));
  }
  const target = resolvePath(decodeReference(url.replace(/[?#].*$/s, '')), folderOf(path));
  const resource = await store.load(target);
  if (isDiagnostic(resource)) {
    const { message } = resource;
    return refuse(inFont ? diagnose(fontUnusable, { message }, place) : { ...resource, place });
  }
  if (inFont && !/^(?:font\/|application\/(?:vnd\.ms-opentype|font-|x-font-))/.test(resource.mediaType)) {
    const message = `Unexpected ${resource.mediaType} in ${target}, expected a font`;
    return refuse(diagnose(fontUnusable, { message, found: resource.mediaType }, place));
  }
  node.value = resource.path;
}

function placeIn(file: string, node: CssNode): Place {
  const start = node.loc?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}
