import type { RowMarks } from './row-marks';
import type { Direction } from './whatsapp-row';

/**
 * Who wrote a row by the signals that need no language and no other row: 1 the bubble's tail, 2 the class of older
 * builds, 3 the id of older builds, 4 the delivery tick. Null when none answers.
 */
export function ownDirection(marks: RowMarks, id: string): Direction | null {
  if (marks.tail !== null) return marks.tail;
  if (marks.bubbleClass !== null) return marks.bubbleClass;
  if (id.startsWith('true_')) return 'out';
  if (id.startsWith('false_')) return 'in';
  return marks.tick ? 'out' : null;
}
