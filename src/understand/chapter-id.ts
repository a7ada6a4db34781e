import type { SourceDocument } from '../model/manuscript.js';
import { folderOf } from './path.js';

/**
 * Ids for the documents of a book, in order: from the front matter's `id`, or the manuscript path without the folder
 * that all share and the extension. ASCII in lower case, as they name files in the EPUB; unique.
 */
export function chapterIds(documents: readonly SourceDocument[]): readonly string[] {
  const common = commonFolder(documents.map((document) => document.path).filter((path) => path !== ''));
  const used = new Set<string>();
  return documents.map((document) => {
    const given = document.frontMatter.id;
    const name = typeof given === 'string' ? given : nameOf(document, common);
    const base = asciiName(name) || 'chapter';
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    return id;
  });
}

function nameOf(document: SourceDocument, common: string): string {
  if (document.path === '') return `part-${document.title ?? ''}`;
  return document.path.slice(common.length).replace(/\.[^./]+$/, '');
}

function commonFolder(paths: readonly string[]): string {
  let common = folderOf(paths[0] ?? '');
  for (const path of paths) {
    while (!path.startsWith(common)) common = folderOf(common.slice(0, -1));
  }
  return common;
}

/** A text as letters, digits and `-`, beginning with a letter; empty when nothing of it can be kept. */
export function asciiName(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (character) => `x${character.codePointAt(0)?.toString(16)}-`)
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[0-9]/.test(ascii) ? `c${ascii}` : ascii;
}
