import { fileURLToPath } from 'node:url';
import type { Host } from '../host.js';

/** Names of the templates that stand in a `templates/epub` folder. */
export const TEMPLATE_NAMES = [
  'chapter.xhtml',
  'package.opf',
  'toc.xhtml',
  'toc.ncx',
  'cover.xhtml',
  'title-page.xhtml',
  'copyright-page.xhtml',
] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** EJS text of every template. */
export type Templates = Readonly<Record<TemplateName, string>>;

/** Folder of the templates that come with Lectern. */
export const TEMPLATE_FOLDER = fileURLToPath(new URL('../../templates/epub/', import.meta.url));

/** Reads each template from the first of `folders` that has it; the last folder must have them all. */
export async function loadTemplates(folders: readonly string[], host: Host): Promise<Templates> {
  const texts = await Promise.all(TEMPLATE_NAMES.map((name) => templateText(`${name}.ejs`, folders, host)));
  return Object.fromEntries(TEMPLATE_NAMES.map((name, index) => [name, texts[index]!])) as Templates;
}

/** Text of the file `name` from the first of `folders` that has it. */
export async function templateText(name: string, folders: readonly string[], host: Host): Promise<string> {
  for (const folder of folders) {
    const path = `${folder.replace(/[/\\]$/, '')}/${name}`;
    if ((await host.files.status(path))?.kind === 'file') return new TextDecoder().decode(await host.files.read(path));
  }
  throw new Error(`No template folder has ${name}: ${folders.join(', ')}`);
}
