import type { XmlElement } from '../../xml/element.js';
import { elements } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';
import { scriptIn } from '../script-in.js';

/** Scripts, and resources that a reading system would fetch from the network. */
export const activeContent: EpubRule = {
  documentation: {
    id: 'epub-active-content',
    severity: 'warning',
    title: 'Script or remote resource',
    why: 'Many reading systems run no scripts and load nothing from the network: what depends on it is missing. It can also tell others who reads what.',
    fix: 'Put the content itself into the publication.',
    clauses: ['EPUB 3.3 §3.6', 'EPUB 3.3 §10'],
  },
  document({ item, root }, report) {
    for (const element of elements(root)) {
      const what = describe(element);
      if (what)
        report({
          message: `Unexpected ${what}, expected content that stands by itself`,
          at: placeOf(item.path, element),
        });
    }
  },
};

const LOADING = new Set([
  'img',
  'image',
  'audio',
  'video',
  'source',
  'track',
  'iframe',
  'embed',
  'object',
  'link',
  'use',
]);

function describe(element: XmlElement): string | undefined {
  const script = scriptIn(element);
  if (script) return script;
  const { name, attributes } = element;
  if (!LOADING.has(name)) return undefined;
  const url = ['src', 'href', 'xlink:href', 'data', 'poster']
    .map((key) => attributes.get(key))
    .find((value) => /^(https?:)?\/\//i.test(value ?? ''));
  return url && `remote resource ${url}`;
}
