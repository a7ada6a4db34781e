import type { Element, ElementContent } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Manuscript, Resource } from '../../model/manuscript.js';
import { placeOf } from '../context.js';
import type { ChapterDraft } from '../draft.js';
import { element, textProperty } from '../element.js';
import { imageRemote, mediaRemote } from '../findings/references.js';
import { decodeReference, folderOf, resolvePath, schemeOf } from '../path.js';
import { isElement, rewriteElements, walkElements } from '../walk.js';

const MEDIA = new Set(['audio', 'video', 'source', 'track']);

/** Loads each resource of a manuscript once. */
export interface ResourceStore {
  load(path: string): Promise<Resource | Diagnostic>;
  /** All that were loaded, ordered by path. */
  loaded(): readonly Resource[];
}

/** Makes a store over a manuscript; `prepare` checks and cleans what was loaded (SVG). */
export function resourceStore(
  manuscript: Manuscript,
  prepare: (resource: Resource) => Resource | Diagnostic,
): ResourceStore {
  const pending = new Map<string, Promise<Resource | Diagnostic>>();
  const resources = new Map<string, Resource>();
  return {
    load(path) {
      const known = pending.get(path);
      if (known) return known;
      const loading = manuscript.resource(path).then((resource) => {
        if (isDiagnostic(resource)) return resource;
        const prepared = prepare(resource);
        if (!isDiagnostic(prepared)) resources.set(prepared.path, prepared);
        return prepared;
      });
      pending.set(path, loading);
      return loading;
    },
    loaded: () => [...resources.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

export function isDiagnostic(value: Resource | Diagnostic): value is Diagnostic {
  return 'severity' in value;
}

/**
 * Points images and media of a chapter at resources. What cannot be had is reported where it stands, and an image's
 * alternative text or a medium's fallback content stays in its place.
 */
export async function gatherResources(draft: ChapterDraft, store: ResourceStore): Promise<void> {
  const failed = new Set<Element>();
  const jobs: Promise<void>[] = [];
  walkElements(draft.tree, (node) => {
    for (const property of node.tagName === 'video' ? ['src', 'poster'] : ['src']) {
      if (node.tagName !== 'img' && !MEDIA.has(node.tagName)) return;
      if (node.properties[property] !== undefined) jobs.push(resolve(node, property, draft, store, failed));
    }
  });
  await Promise.all(jobs);
  if (failed.size > 0)
    rewriteElements(draft.tree, (node) => (failed.has(node) ? insteadOf(node) : withSources(node, failed)));
}

async function resolve(
  node: Element,
  property: string,
  draft: ChapterDraft,
  store: ResourceStore,
  failed: Set<Element>,
): Promise<void> {
  const reference = textProperty(node, property) ?? '';
  const { document } = draft.context;
  if (schemeOf(reference) !== undefined) {
    reportRemote(node, reference, draft);
    failed.add(node);
    return;
  }
  const path = resolvePath(decodeReference(reference.replace(/[?#].*$/s, '')), folderOf(document.path));
  const resource = await store.load(path);
  if (isDiagnostic(resource)) {
    // `<img src=x onerror=…>`: the file was never meant to exist, and what was meant has been reported.
    if (!node.data?.active) draft.context.diagnostics.push({ ...resource, place: placeOf(document, node) });
    if (property === 'poster') delete node.properties.poster;
    else failed.add(node);
    return;
  }
  for (const finding of resource.findings ?? []) {
    draft.context.diagnostics.push({ ...finding, place: placeOf(document, node) });
  }
  node.properties[property] = resource.path;
}

function reportRemote(node: Element, reference: string, draft: ChapterDraft): void {
  const rule = node.tagName === 'img' ? imageRemote : mediaRemote;
  draft.context.report(
    rule,
    {
      message: `Unexpected address "${reference.slice(0, 200)}", expected a file of the manuscript`,
      found: reference.slice(0, 200),
      hint: 'Save the file in the manuscript’s folder and refer to it there',
    },
    node,
  );
}

function insteadOf(node: Element): ElementContent | undefined {
  if (node.tagName === 'img') {
    const alt = textProperty(node, 'alt');
    return alt ? element('span', { className: ['missing-image'] }, [alt], node) : undefined;
  }
  if (node.tagName === 'audio' || node.tagName === 'video') {
    const fallback = node.children.filter((child) => !isElement(child, 'source', 'track'));
    return fallback.length > 0 ? element('span', { className: ['missing-media'] }, fallback, node) : undefined;
  }
  return undefined;
}

/** A medium that lost all its sources is missing itself. */
function withSources(node: Element, _failed: ReadonlySet<Element>): ElementContent | undefined {
  if (node.tagName !== 'audio' && node.tagName !== 'video') return node;
  const playable = node.properties.src !== undefined || node.children.some((child) => isElement(child, 'source'));
  return playable ? node : insteadOf(node);
}
