import type { Criterion } from './criterion.js';

const NO_FORMS = 'The publication has no forms: nothing is entered, sent or bought in it.';

/** WCAG 2.2, principle 3. */
export const UNDERSTANDABLE: readonly Criterion[] = [
  {
    id: '3.1.1',
    title: 'Language of Page',
    level: 'A',
    check: 'The language given is the one the text is written in.',
  },
  {
    id: '3.1.2',
    title: 'Language of Parts',
    level: 'AA',
    check: 'Passages in other languages are marked, and a speech synthesiser pronounces them so.',
  },
  { id: '3.2.1', title: 'On Focus', level: 'A', never: 'Nothing happens on focus: the publication has no scripts.' },
  { id: '3.2.2', title: 'On Input', level: 'A', never: NO_FORMS },
  {
    id: '3.2.3',
    title: 'Consistent Navigation',
    level: 'AA',
    check: 'Contents, page list and landmarks agree with each other and with the text.',
  },
  {
    id: '3.2.4',
    title: 'Consistent Identification',
    level: 'AA',
    check: 'Recurring signs, icons and links are named alike throughout.',
  },
  {
    id: '3.2.6',
    title: 'Consistent Help',
    level: 'A',
    never: 'A publication offers no help mechanism that recurs on its pages.',
  },
  { id: '3.3.1', title: 'Error Identification', level: 'A', never: NO_FORMS },
  { id: '3.3.2', title: 'Labels or Instructions', level: 'A', never: NO_FORMS },
  { id: '3.3.3', title: 'Error Suggestion', level: 'AA', never: NO_FORMS },
  { id: '3.3.4', title: 'Error Prevention (Legal, Financial, Data)', level: 'AA', never: NO_FORMS },
  { id: '3.3.7', title: 'Redundant Entry', level: 'A', never: NO_FORMS },
  { id: '3.3.8', title: 'Accessible Authentication (Minimum)', level: 'AA', never: NO_FORMS },
];

/** WCAG 2.2, principle 4. */
export const ROBUST: readonly Criterion[] = [
  {
    id: '4.1.2',
    title: 'Name, Role, Value',
    level: 'A',
    check: 'A screen reader names links, disclosures, media and notes as what they are.',
  },
  {
    id: '4.1.3',
    title: 'Status Messages',
    level: 'AA',
    never: 'There are no status messages: the publication has no scripts.',
  },
];
