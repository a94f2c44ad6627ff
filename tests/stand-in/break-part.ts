import { element } from './element';
import type { Part } from './model';

/** Where a part is, in either build. */
const PLACES: Readonly<Record<Part, string>> = {
  composer: 'div#main > footer',
  header: 'div#main > header',
  messages: 'div#main [data-scrolltracepolicy], div#main [data-broken="messages"]',
  list: '#pane-side, #side [data-broken="list"]',
};

/** Named classes by which a part could still be known; generated ones stay. */
const NAMED = [
  'selectable-text',
  'copyable-text',
  'focusable-list-item',
  'message-in',
  'message-out',
  'lexical-rich-text-input',
];

/** Takes every mark off a part of the page: what people see stays, what a program could know it by goes. */
export function breakPart(page: ParentNode, part: Part): void {
  const found = page.querySelector<HTMLElement>(PLACES[part]);
  if (!found) return;
  for (const node of [found, ...found.querySelectorAll('*')]) {
    for (const name of node.getAttributeNames()) {
      if (!['class', 'style', 'src', 'd', 'viewBox'].includes(name)) node.removeAttribute(name);
    }
    node.classList.remove(...NAMED);
  }
  // A header and a footer are marks as well.
  if (found.tagName === 'HEADER' || found.tagName === 'FOOTER') {
    found.replaceWith(element('div', { class: found.className }, ...found.childNodes));
  } else {
    found.setAttribute('data-broken', part);
  }
}
