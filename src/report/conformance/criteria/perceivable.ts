import type { Criterion } from './criterion.js';

const NO_LIVE = 'A publication holds no live media.';
const NO_FORMS = 'The publication has no input fields: forms are never kept.';

/** WCAG 2.2, principle 1. */
export const PERCEIVABLE: readonly Criterion[] = [
  {
    id: '1.1.1',
    title: 'Non-text Content',
    level: 'A',
    when: 'formulas-or-images',
    check:
      'Each alternative text says what its image tells here; what is marked decorative tells nothing; charts and diagrams have a description that replaces them; formulas are read out correctly.',
  },
  {
    id: '1.2.1',
    title: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    when: 'media',
    check: 'Each recording without pictures has a transcript, each film without sound a text or a sound track.',
  },
  {
    id: '1.2.2',
    title: 'Captions (Prerecorded)',
    level: 'A',
    when: 'media',
    check: 'Captions give all speech and every sound that matters, at the right time.',
  },
  {
    id: '1.2.3',
    title: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    when: 'media',
    check: 'What only the pictures of a film show is spoken or written.',
  },
  { id: '1.2.4', title: 'Captions (Live)', level: 'AA', never: NO_LIVE },
  {
    id: '1.2.5',
    title: 'Audio Description (Prerecorded)',
    level: 'AA',
    when: 'media',
    check: 'Films have an audio description where their own sound leaves out what is seen.',
  },
  {
    id: '1.3.1',
    title: 'Info and Relationships',
    level: 'A',
    check:
      'What looks like a heading, list, table, quotation or note is one; table headers belong to the cells they stand for.',
  },
  {
    id: '1.3.2',
    title: 'Meaningful Sequence',
    level: 'A',
    check: 'Read aloud from beginning to end, text, figures, captions and notes come in an order that makes sense.',
  },
  {
    id: '1.3.3',
    title: 'Sensory Characteristics',
    level: 'A',
    check: 'No instruction can be followed only by shape, size, place or sound (“the box on the right”).',
  },
  {
    id: '1.3.4',
    title: 'Orientation',
    level: 'AA',
    check: 'The text can be read upright and sideways on the devices tried.',
  },
  { id: '1.3.5', title: 'Identify Input Purpose', level: 'AA', never: NO_FORMS },
  {
    id: '1.4.1',
    title: 'Use of Color',
    level: 'A',
    check: 'Nothing is told by colour alone, in text, charts and maps.',
  },
  {
    id: '1.4.2',
    title: 'Audio Control',
    level: 'A',
    when: 'media',
    check: 'No sound begins by itself and lasts longer than three seconds.',
  },
  {
    id: '1.4.3',
    title: 'Contrast (Minimum)',
    level: 'AA',
    check: 'Text, also within images, stands out against what is behind it: 4.5 to 1, large text 3 to 1.',
  },
  { id: '1.4.4', title: 'Resize Text', level: 'AA', check: 'At twice the size nothing is cut off or overlaps.' },
  {
    id: '1.4.5',
    title: 'Images of Text',
    level: 'AA',
    when: 'images',
    check: 'No image shows text that could be text, but for logos and facsimiles.',
  },
  {
    id: '1.4.10',
    title: 'Reflow',
    level: 'AA',
    check: 'At a width of 320 CSS pixels all can be read without moving sideways, but for tables, code and pictures.',
  },
  {
    id: '1.4.11',
    title: 'Non-text Contrast',
    level: 'AA',
    when: 'images',
    check: 'The parts of a drawing that are needed to understand it have a contrast of 3 to 1.',
  },
  {
    id: '1.4.12',
    title: 'Text Spacing',
    level: 'AA',
    check: 'With wider lines, words and letters set in the reading system, nothing is lost.',
  },
  {
    id: '1.4.13',
    title: 'Content on Hover or Focus',
    level: 'AA',
    when: 'own-styles',
    check: 'What the publication’s own styles show on hover or focus can be dismissed, reached, and stays.',
  },
];
