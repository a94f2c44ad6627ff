import { readText } from '../read-text';
import { stripMarks } from './invisible-marks';

const LONGEST = 300;

const TITLES = [
  '[data-testid="conversation-info-header-chat-title"]',
  '[role="button"] span[dir="auto"]',
  'span[dir="auto"]',
];

/** Dutch is a guess until a Dutch page was seen. */
const TYPING = /(?:^|\s)(?:is typing|aan het typen|typt)(?:\.\.\.|…)?$|^typing(?:\.\.\.|…)?$/i;

function titleElement(header: Element): Element | null {
  for (const selector of TITLES) {
    const found = header.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

/** The title of the open chat: a name, a group's name or a phone number. Null when there is none. */
export function readTitle(header: Element | null): string | null {
  const element = header && titleElement(header);
  return (element && stripMarks(readText(element, LONGEST))) || null;
}

/** Whether a title is a phone number, as it is for people who are not in the contacts. */
export function isPhoneNumber(title: string): boolean {
  return /^\+?[\d\s().-]+$/.test(title) && title.replace(/\D/g, '').length >= 6;
}

/** Whether the words under the title say that the other person is typing. Only known words count. */
export function readTyping(header: Element | null): boolean {
  if (header === null) return false;
  const subtitle = header.querySelector('[data-testid="chat-subtitle"]');
  if (subtitle !== null) return TYPING.test(stripMarks(readText(subtitle, LONGEST)));
  const title = titleElement(header);
  for (const span of header.querySelectorAll('span')) {
    if (span.firstElementChild !== null || title?.contains(span) || span.contains(title)) continue;
    if (TYPING.test(stripMarks(readText(span, LONGEST)))) return true;
  }
  return false;
}

/** Whether the header shows WhatsApp's own picture for a group without a photo. */
export function showsGroupIcon(header: Element | null): boolean {
  return header?.querySelector('[data-testid^="default-group"], [data-icon^="default-group"]') != null;
}
