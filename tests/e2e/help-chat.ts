import type { Frame, Page } from 'playwright-core';

/** A page that is built as Live Helper Chat is, on the operator's side, with a conversation or still without. */
export function helpChat(conversation: boolean): string {
  const column = conversation ? CONVERSATION : '';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gesprek met mevrouw Jansdochter</title></head>
    <body><h1>Werkbank</h1><div id="work">${column}</div><template>${CONVERSATION}</template></body></html>`;
}

const CONVERSATION = `
  <div id="tabs"><div role="tabpanel" id="chat-main-column-7">
    <div class="msgBlock msgBlock-admin" id="messagesBlock-7">
      <div class="message-row response" id="msg-1" data-op-id="0">
        <div class="msg-date">10:00</div><span class="usr-tit vis-tit">Bezoeker</span>
        <div class="msg-body">Goedemorgen, waar kan ik mijn paspoort verlengen?</div></div>
      <div class="message-row message-admin" id="msg-2" data-op-id="4">
        <div class="msg-date">10:01</div><span class="usr-tit op-tit">Debbie</span>
        <div class="msg-body">Dat kan aan de balie.</div></div>
    </div>
    <textarea id="CSChatMessage-7" name="ChatMessage" rows="4" cols="60"></textarea>
  </div></div>`;

/** The agent opens the conversation: the page puts it in place. */
export function openConversation(page: Page | Frame): Promise<void> {
  return page.evaluate(() => {
    const template = document.querySelector('template');
    if (!template) throw new Error('This is no such page.');
    document.getElementById('work')?.append(template.content.cloneNode(true));
  });
}

/** A page of one site that shows the console of another in a large frame. */
export function pageAround(frame: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Portaal</title></head>
    <body><h1>Portaal</h1><iframe src="${frame}" width="900" height="600" title="Chat"></iframe></body></html>`;
}

/** Lets a page show frames of other sites. */
export const WITH_FRAMES = { policy: "default-src 'self'; frame-src https:" };
