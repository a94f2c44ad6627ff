import type { ConsoleData } from '../../../utils/consoles/data/console-data';
import { consoleFromData } from '../../../utils/consoles/data/console-from-data';
import { consoleFromPoints } from '../../../utils/consoles/point/console-from-points';
import type { FromPoints } from '../../../utils/consoles/point/points';
import { allInside, ownWords } from '../../../utils/consoles/point/tree';
import type { AssembledRows } from '../../../utils/consoles/profile';
import { findPart } from '../../../utils/consoles/profile';
import type { PointPage } from './pages';

export const SITE = { address: 'https://chat.example/agents/inbox', today: '2026-11-28' };
const WIDE = 800;

/** Puts a page in the test's document, drawn where it says. */
export function draw({ html, open, boxes = {} }: PointPage): void {
  document.body.innerHTML = html;
  open?.(document);
  Element.prototype.getBoundingClientRect = function () {
    const box = Object.entries(boxes).find(
      ([name]) => this.classList.contains(name) || this.closest(`.${name}`),
    );
    const [left, width] = box?.[1] ?? [0, WIDE];
    return new DOMRect(left, 0, width, 20);
  };
}

/** The element that says this, wherever it is; fails where nothing does. */
export function saying(words: string): Element {
  const found = allInside(document.body, 10_000).findLast((each) => ownWords(each) === words);
  if (!found) throw new Error(`Nothing says "${words}"`);
  return found;
}

export function composerHere(): Element {
  const found = allInside(document.body, 10_000).find((each) =>
    each.matches('textarea, input[type="text"], [contenteditable="true"]'),
  );
  if (!found) throw new Error('There is no field to write in');
  return found;
}

/** Three clicks. */
export function pointAt(
  citizen: string | Element,
  agent: string | Element,
  composer: Element = composerHere(),
): FromPoints {
  const at = (each: string | Element) => (typeof each === 'string' ? saying(each) : each);
  return consoleFromPoints({ citizen: at(citizen), agent: at(agent), composer, site: SITE });
}

/** What the profile reads of the page as it is now; null where it finds no messages. */
export function read(data: ConsoleData): (AssembledRows & { readonly composer: Element | null }) | null {
  const profile = consoleFromData(data);
  const messages = findPart(document, profile.parts.messages);
  const rows = messages && profile.rows(messages);
  if (!rows) return null;
  const read = rows.map((row) => profile.readRow(row)).filter((row) => row !== null);
  const around = {
    header: findPart(document, profile.parts.header),
    locale: 'nl',
    rightToLeft: false,
    now: Date.parse('2026-11-28T12:00:00+01:00'),
    ownNames: new Set<string>(),
    address: SITE.address,
    sent: new Set<string>(),
  };
  return { ...profile.assemble(read, around), composer: findPart(document, profile.parts.composer) };
}
