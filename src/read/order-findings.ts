import { finding, type OrderEntry } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import {
  chapterDraft,
  chapterExternal,
  chapterMissing,
  chapterNotMarkdown,
  chapterOutside,
  chapterRepeated,
  chapterRepeatedByAnchor,
} from './findings/order.js';
import type { Folder } from './folder.js';
import { markdownFiles } from './markdown-files.js';
import { nearestPath } from './nearest-path.js';

/** A grouping heading that groups nothing. */
export function draft(entry: OrderEntry): Diagnostic {
  return finding(chapterDraft, {
    message: `Unexpected chapter "${entry.title ?? ''}" without a file, expected a link to one (left out)`,
    place: entry.place,
  });
}

export function missing(entry: OrderEntry, written: string, folder: Folder): Diagnostic {
  const near = nearestPath(written, markdownFiles(folder));
  return finding(chapterMissing, {
    message: `Unexpected chapter "${entry.reference}", expected a file that exists`,
    place: entry.place,
    found: entry.reference,
    expected: 'a Markdown file in the folder of the book',
    hint: near ? `Did you mean "${near}"?` : 'Write the file, or remove this line',
  });
}

export function outside(entry: OrderEntry): Diagnostic {
  return finding(chapterOutside, {
    message: `Unexpected chapter "${entry.reference}" outside the folder of the book, expected a path inside it`,
    place: entry.place,
    found: entry.reference,
    expected: 'a path inside the folder of the book',
    hint: 'Copy the file into the folder of the book and list the copy',
  });
}

export function external(entry: OrderEntry): Diagnostic {
  return finding(chapterExternal, {
    message: `Unexpected link to "${entry.reference}" among the chapters, expected a file (left out)`,
    hint: 'Link to it in the text of a chapter',
    place: entry.place,
    found: entry.reference,
  });
}

export function notMarkdown(entry: OrderEntry, path: string): Diagnostic {
  return finding(chapterNotMarkdown, {
    message: `Unexpected chapter "${path}", expected a Markdown file`,
    place: entry.place,
    found: path,
    expected: 'a file that ends in .md, .markdown, .qmd or .Rmd',
    hint: 'Convert the file to Markdown and list that',
  });
}

export function repeated(entry: OrderEntry, path: string, earlier: OrderEntry): Diagnostic {
  const first = earlier.place?.line === undefined ? '' : ` (first on line ${earlier.place.line})`;
  return finding(chapterRepeated, {
    message: `Unexpected second "${path}", expected each chapter once${first}`,
    place: entry.place,
    found: path,
    hint: 'Remove one of the two lines',
  });
}

export function repeatedByAnchor(entry: OrderEntry, path: string): Diagnostic {
  return finding(chapterRepeatedByAnchor, {
    message: `Unexpected second "${path}" with an anchor, expected each chapter once (taken once, at its first line)`,
    hint: 'Nothing needs to be done: the contents list the sections of a chapter anyway',
    place: entry.place,
    found: entry.reference,
  });
}
