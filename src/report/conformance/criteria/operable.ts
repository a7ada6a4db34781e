import type { Criterion } from './criterion.js';

const NO_SCRIPTS = 'The publication has no scripts, and so no gestures, shortcuts, time limits or controls of its own.';

/** WCAG 2.2, principle 2. */
export const OPERABLE: readonly Criterion[] = [
  {
    id: '2.1.1',
    title: 'Keyboard',
    level: 'A',
    check: 'Links, disclosures and media can be reached and used with the keyboard alone.',
  },
  {
    id: '2.1.2',
    title: 'No Keyboard Trap',
    level: 'A',
    when: 'media',
    check: 'The keyboard can leave every player of sound or film that it can enter.',
  },
  { id: '2.1.4', title: 'Character Key Shortcuts', level: 'A', never: NO_SCRIPTS },
  { id: '2.2.1', title: 'Timing Adjustable', level: 'A', never: NO_SCRIPTS },
  {
    id: '2.2.2',
    title: 'Pause, Stop, Hide',
    level: 'A',
    when: 'images',
    check: 'Animated images stop within five seconds, or can be stopped.',
  },
  {
    id: '2.3.1',
    title: 'Three Flashes or Below Threshold',
    level: 'A',
    check: 'Nothing flashes more than three times in a second; hazards named in the metadata are the ones there are.',
  },
  {
    id: '2.4.1',
    title: 'Bypass Blocks',
    level: 'A',
    check: 'From the contents every part can be reached directly, and notes can be passed over.',
  },
  {
    id: '2.4.2',
    title: 'Page Titled',
    level: 'A',
    check: 'The title of the publication and those of its documents say what they are about.',
  },
  {
    id: '2.4.3',
    title: 'Focus Order',
    level: 'A',
    when: 'links',
    check: 'Going from link to link follows the reading; from a note one comes back to where one was.',
  },
  {
    id: '2.4.4',
    title: 'Link Purpose (In Context)',
    level: 'A',
    when: 'links',
    check: 'Each link says by its text, or the sentence around it, where it leads.',
  },
  {
    id: '2.4.5',
    title: 'Multiple Ways',
    level: 'AA',
    check: 'Parts are found by the contents and in another way: page list, index, or search.',
  },
  {
    id: '2.4.6',
    title: 'Headings and Labels',
    level: 'AA',
    check: 'Headings say what their sections are about.',
  },
  {
    id: '2.4.7',
    title: 'Focus Visible',
    level: 'AA',
    when: 'links',
    check: 'It can be seen which link has the focus.',
  },
  {
    id: '2.4.11',
    title: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    when: 'own-styles',
    check: 'Nothing that the publication’s own styles position hides the link that has the focus.',
  },
  { id: '2.5.1', title: 'Pointer Gestures', level: 'A', never: NO_SCRIPTS },
  { id: '2.5.2', title: 'Pointer Cancellation', level: 'A', never: NO_SCRIPTS },
  {
    id: '2.5.3',
    title: 'Label in Name',
    level: 'A',
    when: 'links',
    check: 'Where a link or disclosure has a name for listening, it contains the words that are seen.',
  },
  { id: '2.5.4', title: 'Motion Actuation', level: 'A', never: NO_SCRIPTS },
  { id: '2.5.7', title: 'Dragging Movements', level: 'AA', never: NO_SCRIPTS },
  {
    id: '2.5.8',
    title: 'Target Size (Minimum)',
    level: 'AA',
    when: 'links',
    check: 'Links that stand alone (not within a sentence) can be hit: 24 by 24 CSS pixels, or space around them.',
  },
];
