import { readAgents } from '../../config/index.js';
import type { Agent } from '../../model/metadata.js';
import { entriesOf, listOf, textOf } from './entries.js';

/** Authors as pandoc, Quarto and MyST write them: names, or mappings with `name` (text, or given and family) and `orcid`. */
export function readAuthors(value: unknown): { readonly creators?: readonly Agent[] } {
  const creators = listOf(value).flatMap((item): readonly Agent[] => {
    const plain = textOf(item);
    if (plain !== undefined) return readAgents(plain);
    const { name, orcid, literal } = entriesOf(item);
    const parts = entriesOf(name);
    const full =
      textOf(name) ??
      textOf(parts.literal ?? literal) ??
      [parts.given, parts.family].flatMap((part) => textOf(part) ?? []).join(' ');
    const id = textOf(orcid)?.replace(/^https?:\/\/orcid\.org\//, '');
    return full === '' ? [] : [{ name: full, roles: [], ...(id && { identifier: `https://orcid.org/${id}` }) }];
  });
  return creators.length > 0 ? { creators } : {};
}
