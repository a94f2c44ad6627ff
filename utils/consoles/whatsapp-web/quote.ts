import { readText } from '../read-text';
import { stripMarks } from './invisible-marks';
import type { Quote } from './whatsapp-row';

const TEXT = '.quoted-mention, [data-testid~="selectable-text"], .selectable-text';

/** Reads the block that repeats an earlier message. "You" is no marked author in it, only the first plain words. */
export function readQuote(block: Element): Quote {
  const text = block.querySelector(TEXT);
  let author = block.querySelector('[data-testid="author"]');
  if (author === null) {
    const first = block.querySelector('span[dir="auto"]');
    author = first !== null && first !== text && !text?.contains(first) ? first : null;
  }
  return {
    author: (author && stripMarks(readText(author, 1_000))) || null,
    text: (text && readText(text)) || null,
  };
}
