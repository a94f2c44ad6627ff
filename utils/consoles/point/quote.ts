import { speaksOf } from './program-words';

const QUOTE = /^(?:quote|quoted|citaat|replyto|replied|inreplyto)$/;

/** Whether an element shows an earlier message again. */
export function isQuote(element: Element): boolean {
  if (element.localName === 'blockquote') return true;
  const names = [...element.classList, element.getAttribute('data-testid') ?? ''];
  return names.some((name) => speaksOf(name, QUOTE));
}
