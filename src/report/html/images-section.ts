import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Resource } from '../../model/manuscript.js';
import type { ImageFact } from '../facts/publication-facts.js';
import { count, formatSize } from '../figures.js';
import { groupBy } from '../group-by.js';
import { badge } from './badge.js';
import { manuscriptText, placeText } from './manuscript-text.js';
import type { PictureOrReason } from './picture.js';
import { nothing, section } from './section.js';

/** Images shown, and uses shown of one. */
const LIMIT = 1000;
const USES = 20;

/** Every image beside what is said in its place, for editors to compare. */
export async function imagesSection(
  images: readonly ImageFact[],
  resources: readonly Resource[],
  pictureOf: (resource: Resource) => Promise<PictureOrReason>,
): Promise<Element> {
  if (images.length === 0) return section('images', 'Images', nothing('The publication has no images.'));
  const byPath = new Map(resources.map((resource) => [resource.path, resource]));
  const groups = groupBy(images, ({ path }, index) => path || `drawing ${index}`);
  const items: Element[] = [];
  for (const [path, uses] of [...groups].slice(0, LIMIT)) {
    const resource = byPath.get(path);
    items.push(imageItem(path, uses, resource, resource && (await pictureOf(resource))));
  }
  const silent = images.filter(({ decorative }) => decorative).length;
  return section(
    'images',
    'Images',
    h(
      'p',
      `${count(images.length, 'image')}, ${silent} of them decorative. Does each text say what its picture shows?`,
    ),
    h('ol', { className: ['images'] }, items),
    ...(groups.size > LIMIT ? [nothing(`${groups.size - LIMIT} more are not shown here.`)] : []),
  );
}

function imageItem(
  path: string,
  uses: readonly ImageFact[],
  resource: Resource | undefined,
  picture: PictureOrReason | undefined,
): Element {
  const isDrawing = uses[0]?.path === '';
  const name = isDrawing ? 'A drawing in the text' : path;
  return h('li', [
    h('div', { className: ['picture'] }, pictureBox(name, isDrawing, picture)),
    h('div', { className: ['uses'] }, [
      h('h3', name),
      ...(resource ? [h('p', { className: ['facts'] }, factsOf(resource))] : []),
      ...uses.slice(0, USES).map(useList),
      ...(uses.length > USES ? [nothing(`and ${count(uses.length - USES, 'more use')}`)] : []),
    ]),
  ]);
}

function pictureBox(name: string, isDrawing: boolean, picture: PictureOrReason | undefined): Element {
  // Its name, not its text: the text stands beside it, and would be heard twice.
  if (picture && 'source' in picture) return h('img', { src: picture.source, alt: `The picture ${name}` });
  const reason = picture?.reason ?? (isDrawing ? 'it is part of the text' : 'the file is missing');
  return nothing(`Not shown: ${reason}.`);
}

function factsOf({ mediaType, size, width, height, animated }: Resource): string {
  const pixels = width && height ? ` · ${width} × ${height} pixels` : '';
  return `${mediaType} · ${formatSize(size)}${pixels}${animated ? ' · animated' : ''}`;
}

function useList({ alt, decorative, caption, description, language, place }: ImageFact): Element {
  const spoken = decorative
    ? badge('none', 'Decorative: silent')
    : alt
      ? manuscriptText(alt, language)
      : badge('fail', alt === undefined ? 'Missing' : 'Empty');
  return h('dl', [
    ...entry('Alternative text', spoken),
    ...(caption ? entry('Caption', manuscriptText(caption, language)) : []),
    ...(description ? entry('Long description', manuscriptText(description, language)) : []),
    ...entry('Place', placeText(place)),
  ]);
}

function entry(term: string, detail: Element): Element[] {
  return [h('dt', term), h('dd', detail)];
}
