import { generate, parse, walk } from 'css-tree/dist/csstree.esm';
import type { Publication } from '../../model/publication.js';
import { pageRules } from './page-geometry.js';
import type { Templates } from './templates.js';

const GENERIC: Readonly<Record<string, string>> = {
  serif: 'Lectern serif',
  'sans-serif': 'Lectern sans',
  monospace: 'Lectern mono',
  math: 'Lectern math',
};

/** All styles of the print document, in the order in which they apply: fonts, page, base, theme, the author's own. */
export async function stylesheets(
  publication: Publication,
  templates: Templates,
  fonts: string,
  urls: ReadonlyMap<string, string>,
): Promise<string> {
  const { config } = publication;
  const own = publication.stylesheets.filter(({ media }) => media !== 'epub').map(({ css }) => authorCss(css, urls));
  return [
    fonts,
    pageRules(config),
    textRule(publication),
    await templates.text('themes/print.css'),
    await templates.text('mathematics.css'),
    await templates.text(`themes/${config.theme.name}/print.css`),
    ...own,
  ]
    .join('\n')
    .replaceAll('</', '<\\/');
}

function textRule({ config: { typography } }: Publication): string {
  const align = typography.justify ? 'justify' : 'start';
  return `:root{--font-size:${typography.fontSize};--line-height:${typography.lineHeight};--text-align:${align}}`;
}

/** Generic families would let in fonts of the machine; they are replaced by Lectern's. Resource paths become URLs. */
function authorCss(css: string, urls: ReadonlyMap<string, string>): string {
  const tree = parse(css, { parseCustomProperty: false });
  walk(tree, {
    visit: 'Url',
    enter(node) {
      node.value = urls.get(node.value) ?? node.value;
    },
  });
  walk(tree, {
    visit: 'Declaration',
    enter(declaration) {
      if (!/^font(-family)?$/.test(declaration.property) || declaration.value.type !== 'Value') return;
      declaration.value.children.forEach((child, item, list) => {
        const family = child.type === 'Identifier' ? GENERIC[child.name.toLowerCase()] : undefined;
        if (family) list.replace(item, list.createItem({ type: 'String', value: family }));
      });
    },
  });
  return generate(tree);
}
