import * as csstree from 'css-tree/dist/csstree.esm';

/**
 * `css` with every resource path in `url(…)` and `@import` replaced by what `replace` gives for it. Everything else
 * stays as the author wrote it, to the byte.
 */
export function rewriteUrls(css: string, replace: (path: string) => string): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const edit = (node: csstree.CssNode, text: string) => {
    if (node.loc) edits.push({ start: node.loc.start.offset, end: node.loc.end.offset, text });
  };
  csstree.walk(csstree.parse(css, { positions: true, parseCustomProperty: true }), function (node) {
    if (node.type === 'Url' && isPath(node.value)) edit(node, `url(${quoted(replace(node.value))})`);
    // `@import "path"` has a string where other rules have a URL.
    if (node.type === 'String' && this.atrule?.name === 'import' && isPath(node.value))
      edit(node, quoted(replace(node.value)));
  });
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    result += css.slice(from, start) + text;
    from = end;
  }
  return result + css.slice(from);
}

function isPath(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]+:(?!.*\.)|#|data:)/i.test(url);
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}
