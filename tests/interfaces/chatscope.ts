import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
} from '@chatscope/chat-ui-kit-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AGENT, CITIZEN, SAID } from './conversation';

const rows = SAID.map(({ author, text, at }, index) =>
  createElement(
    Message,
    {
      key: index,
      model: {
        message: text,
        sender: author === 'agent' ? AGENT : CITIZEN,
        direction: author === 'agent' ? 'outgoing' : 'incoming',
        position: 'single',
      },
    },
    createElement(Message.Footer, { sentTime: at }),
  ),
);

const app = createElement(
  'div',
  { style: { height: '600px' } },
  createElement(
    MainContainer,
    null,
    createElement(
      ChatContainer,
      null,
      createElement(
        ConversationHeader,
        null,
        createElement(ConversationHeader.Content, { userName: CITIZEN }),
      ),
      createElement(MessageList, null, createElement(MessageSeparator, { content: 'Vandaag' }), ...rows),
      createElement(MessageInput, { placeholder: 'Typ een bericht', attachButton: false }),
    ),
  ),
);

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(app);
new MutationObserver((_, observer) => {
  if (document.querySelectorAll('.cs-message').length < SAID.length) return;
  observer.disconnect();
  delete document.documentElement.dataset.waiting;
}).observe(place, { childList: true, subtree: true });
