import type { Element } from 'hast';
import type { Resource } from '../../model/manuscript.js';
import { gifFrames } from '../media/gif.js';
import type { Rule } from '../rule.js';
import { property } from '../text/property.js';

export const hazardUndeclared: Rule = {
  documentation: {
    id: 'hazard-undeclared',
    severity: 'warning',
    title: 'Moving images without a word on flashing',
    why: 'Flashes can cause seizures. Readers and shops look for the declaration, which no program can make for you.',
    fix: [
      'Watch it. If nothing flashes more than three times a second, write `accessibility: { hazards: [none] }` in',
      'book.yaml; otherwise `flashing`, and better remove it.',
    ].join('\n'),
    clauses: ['WCAG 2.2 SC 2.3.1', 'EPUB Accessibility 1.1 §3.2'],
  },
  chapter({ report, publication }) {
    if (publication.config.accessibility.hazards.length > 0) return {};
    const resources = new Map(publication.resources.map((resource) => [resource.path, resource]));
    const tell = (element: Element, what: string) =>
      report({
        at: element,
        message: `Unexpected ${what} in a book that declares no hazards, expected \`accessibility.hazards\``,
        hint: 'Watch it, and declare `none` or `flashing` in book.yaml',
        found: what,
      });
    return {
      elements: {
        video: (video) => tell(video, 'video'),
        img(image) {
          const resource = resources.get(property(image, 'src') ?? '');
          if (resource !== undefined && isAnimated(resource)) tell(image, 'animated image');
        },
      },
    };
  },
};

function isAnimated({ animated, mediaType, content }: Resource): boolean {
  return animated ?? (mediaType === 'image/gif' && 'bytes' in content && gifFrames(content.bytes) > 1);
}
