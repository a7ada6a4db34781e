import type { Flavour } from '../project.js';
import { folder } from './folder.js';
import { honkit } from './honkit.js';
import { lectern } from './lectern.js';
import { mdbook } from './mdbook.js';

/** In this order: the first that recognises the folder reads it. */
export const flavours: readonly Flavour[] = [lectern, mdbook, honkit, folder];
