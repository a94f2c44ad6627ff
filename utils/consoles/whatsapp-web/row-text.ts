import { readText, TEXT_LIMIT } from '../read-text';
import type { RowMarks } from './row-marks';
import type { MessageRow } from './whatsapp-row';

/**
 * The words of a row: the writer's own, or those of WhatsApp in a system line. Nothing for a deleted message, whose
 * sentence is WhatsApp's. Empty when there are none.
 */
export function readRowText(marks: RowMarks, nature: MessageRow['nature']): string {
  if (nature === 'deleted') return '';
  if (nature === 'system') return marks.notification ? readText(marks.notification).trim() : '';
  const [only, ...more] = marks.texts;
  if (only === undefined) return '';
  if (more.length === 0) return readText(only);
  return marks.texts
    .map((part) => readText(part))
    .join('\n')
    .slice(0, TEXT_LIMIT);
}
