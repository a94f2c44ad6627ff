import { olderMessages } from './citizens';
import { classes } from './class-names';
import { ConsolePage } from './console-page';
import { element, icon } from './element';
import type { StandIn } from './hooks';
import type { Chat } from './model';
import { WORDS } from './words';

/*
 * A STAND-IN for WhatsApp Web, written from a description of its structure, with invented people. It is not
 * WhatsApp, and what works here is not proven there. The address says which structure and language:
 * ?build=mid-2026|until-2026 &language=nl|en &open=<chat> &now=<epoch ms>
 */
const query = new URLSearchParams(location.search);
const build = query.get('build') === 'until-2026' ? 'until-2026' : 'mid-2026';
const language = query.get('language') === 'en' ? 'en' : 'nl';
const fixed = Number(query.get('now') ?? Number.NaN);
const openedAt = Date.now();
/** A given moment keeps ticking, so that times stay the same in every picture and still go forward. */
const now = () => (Number.isFinite(fixed) ? fixed + Date.now() - openedAt : Date.now());

/** A page can listen as early as its first script; nothing is heard before this but by an extension. */
const keysHeard: string[] = [];
for (const type of ['keydown', 'keypress', 'keyup'] as const) {
  window.addEventListener(type, ({ key }) => keysHeard.push(`${type} ${key}`), true);
}

document.documentElement.lang = language;
const app = document.querySelector<HTMLElement>('#app > div');
if (!app) throw new Error('The stand-in needs its own page.html.');
const navigation = element('header', {
  'data-testid': 'navbar-primary-section',
  class: classes('navigation'),
});
navigation.append(
  element('button', { type: 'button', 'aria-label': 'Chats', class: classes('icon-button') }, icon('chats')),
);
app.classList.add(classes('app'));
app.append(navigation);
const page = new ConsolePage(app, build, language, now);

function openChat(): Chat {
  if (!page.openChat) throw new Error('No conversation is open in the stand-in.');
  return page.openChat;
}

function emptyChat(id: string, title: string): Chat {
  return { id, title, group: false, messages: [], unread: 0, typing: false, draft: '' };
}

const standIn: StandIn = {
  build,
  language,
  chats: () => page.chats.map(({ id, title, unread }) => ({ id, title, unread })),
  messages: () => openChat().messages.map((message) => ({ ...message })),
  openId: () => page.openChat?.id ?? null,
  openChat: (id) => page.show(page.chat(id)),
  closeChat: () => page.show(null),
  newChat(title) {
    const chat = emptyChat(`316300000${page.chats.length}`, title);
    page.chats.push(chat);
    page.show(chat);
    return chat.id;
  },
  addMessage: ({ chat, ...message }) => page.add(chat ? page.chat(chat) : openChat(), message).id,
  deleteMessage: (id) => page.change(id, { kind: 'deleted', text: '' }),
  setDelivery(delivery) {
    const last = openChat().messages.findLast((message) => message.author === 'agent');
    if (last) page.change(last.id, { delivery });
  },
  setTyping(on) {
    openChat().typing = on;
    page.drawHeader();
    page.drawList();
  },
  setTitle(title) {
    openChat().title = title;
    page.drawHeader();
    page.drawList();
  },
  async reRender(times, what = 'messages') {
    for (let done = 0; done < times; done += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      if (what === 'messages') page.drawMessages();
      else page.drawMain();
    }
  },
  breakPart: (part) => page.break(part),
  repair: () => page.repair(),
  rows: () => ({ total: page.openChat?.messages.length ?? 0, rendered: page.rendered }),
  loadRows(count, shown = 'all') {
    const chat = openChat();
    page.shown = shown;
    chat.messages = [...olderMessages(chat, build, count, chat.messages[0]?.at ?? now()), ...chat.messages];
    page.drawMessages();
  },
  loadChats(count) {
    for (let index = 0; index < count; index += 1) {
      const title = `+31 6 20 00 ${`${index}`.padStart(4, '0')}`;
      const chat = emptyChat(`3162000${1000 + index}`, title);
      chat.messages = olderMessages(chat, build, 1, now());
      page.chats.push(chat);
    }
    page.drawList();
  },
  unknownAuthors(on) {
    page.unsigned = on;
    page.drawMessages();
  },
  draft: () => page.draft,
  sentMessages: () => [...page.sent],
  keysHeard: () => keysHeard.splice(0),
  requests: () => performance.getEntriesByType('resource').length - loaded,
};

/** Every conversation begins with the page's own notice. */
for (const chat of page.chats) {
  const at = (chat.messages[0]?.at ?? now()) - 60_000;
  const text = WORDS[language].encrypted;
  chat.messages.unshift({
    author: 'system',
    kind: 'text',
    delivery: 'sent',
    text,
    at,
    id: `notice-${chat.id}`,
  });
}
const wanted = query.get('open');
if (wanted) page.show(page.chat(wanted));

let loaded = performance.getEntriesByType('resource').length;
window.addEventListener('load', () => {
  loaded = performance.getEntriesByType('resource').length;
});
window.standIn = standIn;
