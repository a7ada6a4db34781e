import type { Element, Nodes, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rehypeRawHtml } from '../../../src/understand/html/raw.js';
import { rawRuns } from '../../../src/understand/html/raw-runs.js';

const html = (value: string): RootContent => ({ type: 'raw', value }) as RootContent;
const p = (...children: (string | RootContent)[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) as never,
});

describe('rawRuns', () => {
  it.each<[string, RootContent[], [number, number][]]>([
    ['nothing, without raw HTML', [p('a'), p('b')], []],
    ['nothing, for comments', [html('<!-- </div> -->'), p('b', html('<!-- c -->'))], []],
    ['the element that holds it', [p('a'), p('x', html('<b>'), 'y', html('</b>')), p('b')], [[1, 2]]],
    ['from start to end tag', [p('a'), html('<div class="x">'), p('b'), html('</div>'), p('c')], [[1, 4]]],
    ['to the end, where an end tag is missing', [p('a'), html('<div>'), p('b')], [[1, 3]]],
    ['everything, where tags cross', [p('a'), html('<b><i></b></i>'), p('b')], [[0, 3]]],
    ['everything, where an element is opened inside another', [p('a'), p(html('<b>')), p('b')], [[0, 3]]],
    ['everything, for an end tag alone', [p('a'), html('</div>'), p('b')], [[0, 3]]],
    ['everything, for part of a table alone', [p('a'), html('<td>b</td>')], [[0, 2]]],
    ['everything, for what is read by other rules', [p('a'), html('<style>p{}</style>')], [[0, 2]]],
    ['everything, for a tag that does not end', [p('a'), html('<div id="x'), p('b')], [[0, 3]]],
    ['everything, for a comment that does not end', [p('a'), html('<!-- b'), p('b')], [[0, 3]]],
    ['everything, for quotes out of place', [p('a'), html('<i a=b"><p c=d"></i>')], [[0, 2]]],
  ])('finds %s', (_, children, expected) => {
    expect(rawRuns(children).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});

/** Text in one piece, no comments: what the two ways may differ in. */
function joined(node: Nodes): unknown {
  if (node.type !== 'element' && node.type !== 'root') return node.type === 'text' ? node.value : undefined;
  const children: unknown[] = [];
  for (const child of node.children.map(joined).filter((one) => one !== undefined)) {
    if (typeof child === 'string' && typeof children.at(-1) === 'string') children.push(children.pop() + child);
    else children.push(child);
  }
  return node.type === 'root' ? children : [node.tagName, node.properties, ...children];
}

describe('rehypeRawHtml', () => {
  it.each([
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<a href="x">', '</a>'],
    ['<p>', '</p>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<ul><li>', '</li></ul>'],
    ['<h2>', '</h2>'],
    ['<img src="a.png"><span title="&amp;">', '</span>'],
    ['<!-- a --><listing caption=x>', '</listing><!-- b -->'],
    ['<em>', ''],
    ['', '</p>'],
  ])('parses %s…%s apart to the tree that the whole has', (start, end) => {
    const content = (): RootContent[] => [
      p('before'),
      html(start),
      p('in ', html('<sub>'), '2', html('</sub>'), html('<!-- c -->')),
      html(end),
      p('after ', html('<br>')),
      p('last'),
    ];
    const file = new VFile('');
    const apart = rehypeRawHtml.call({} as never)!({ type: 'root', children: content() }, file, () => {}) as Root;
    expect(joined(apart)).toEqual(joined(raw({ type: 'root', children: content() }, { file })));
  });
});
