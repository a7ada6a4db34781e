import type { Flavour } from '../project.js';
import { folder } from './folder.js';
import { honkit } from './honkit.js';
import { jekyll } from './jekyll.js';
import { jupyterBook, myst } from './jupyter-book.js';
import { lectern } from './lectern.js';
import { mdbook } from './mdbook.js';
import { pandoc } from './pandoc.js';
import { quarto } from './quarto.js';
import { tocFences } from './toc-fences.js';

/** In this order: the first that recognises the folder reads it. */
export const flavours: readonly Flavour[] = [
  lectern,
  mdbook,
  quarto,
  jupyterBook,
  myst,
  honkit,
  jekyll,
  tocFences,
  pandoc,
  folder,
];
