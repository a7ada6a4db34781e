import type { OrderEntry, Settings } from '../config/index.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { Folder } from './folder.js';
import type { TextExpansion } from './text/expansion.js';

/** What a flavour finds in a folder: settings and reading order, before anything is looked up or completed. */
export interface Project {
  /** Project file the settings come from. */
  readonly file?: string;
  readonly settings: Settings;
  readonly order: readonly OrderEntry[];
  placeOf?(key: string): Place | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How the flavour's includes and templates are expanded. */
  readonly expansion?: TextExpansion;
  /** False when the project file is so broken that reading on would only add noise. */
  readonly usable?: boolean;
}

/** A kind of project: how it is recognised and how it is read. */
export interface Flavour {
  readonly name: string;
  recognises(folder: Folder): boolean | Promise<boolean>;
  read(folder: Folder): Promise<Project>;
}
