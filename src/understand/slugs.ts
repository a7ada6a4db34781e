import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from './chapter-plugin.js';
import { headingLevel, headingsOf } from './headings.js';
import { toNcName } from './identifier.js';
import { walkElements } from './walk.js';

/**
 * Gives an id to every heading that has none: the slug GitHub would make, kept free of the ids that the author gave
 * in this chapter. The chapter's title gets none, as it is reached by the chapter's own id.
 */
export const rehypeSlugs = chapterPlugin((tree: Root, _context, facts) => {
  const slugger = new GithubSlugger();
  const taken = new Set<unknown>();
  walkElements(tree, (node) => {
    if (node.properties.id !== undefined) taken.add(node.properties.id);
  });
  const generatedIds = new Set<string>();
  let titleSlug = '';
  for (const heading of headingsOf(tree)) {
    let slug = toNcName(slugger.slug(textOf(heading).trim())) || 'section';
    while (taken.has(slug)) slug = toNcName(slugger.slug(slug));
    taken.add(slug);
    if (headingLevel(heading) === 1) titleSlug ||= slug;
    else if (heading.properties.id === undefined) {
      heading.properties.id = slug;
      generatedIds.add(slug);
    }
  }
  facts.generatedIds = generatedIds;
  facts.titleSlug = titleSlug;
});
