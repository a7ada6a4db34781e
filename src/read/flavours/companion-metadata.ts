import { readAgents, type Settings } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';
import { readProjectText } from '../project-text.js';
import { textsOf } from './entries.js';
import { readJson } from './json.js';

const NAME = 'metadata.json';

/** Dublin Core-like metadata that lie beside the text: metadata.json with title, creator, language, identifier, rights, cover. */
export async function readCompanionMetadata(
  folder: Folder,
): Promise<{ readonly file?: string; readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] }> {
  if (!folder.paths.has(NAME)) return { settings: {}, diagnostics: [] };
  const { text, diagnostics: decoding } = await readProjectText(folder, NAME);
  if (text === undefined) return { file: NAME, settings: {}, diagnostics: decoding };
  const { value, diagnostics } = readJson(text, NAME);
  const creators = readAgents(value.creator ?? value.creators ?? value.author ?? value.authors);
  const metadata = {
    ...textsOf(value, ['title', 'subtitle', 'language', 'identifier', 'publisher', 'date', 'rights', 'description']),
    ...(creators.length > 0 && { creators }),
    ...(typeof value.cover === 'string' && { cover: { path: value.cover, alt: '' } }),
  };
  return { file: NAME, settings: { metadata }, diagnostics: [...decoding, ...diagnostics] };
}
