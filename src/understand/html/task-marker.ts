import type { Element } from 'hast';
import type { Labels } from '../../model/labels.js';
import { element } from '../element.js';

/** A task's state as real text: a disabled checkbox says nothing on paper and little in a reading system. */
export function taskMarker(checked: boolean, { taskDone, taskOpen }: Labels, origin?: Element): Element {
  return element(
    'span',
    { className: ['task-marker'], role: 'img', ariaLabel: checked ? taskDone : taskOpen },
    [checked ? '[x]' : '[\u2002]'],
    origin,
  );
}
