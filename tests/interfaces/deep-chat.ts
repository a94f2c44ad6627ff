import 'deep-chat';
import { CITIZEN, SAID } from './conversation';

const heading = document.createElement('h2');
heading.textContent = CITIZEN;
const chat = document.createElement('deep-chat');
Object.assign(chat, {
  // In this interface the user is whoever sits at it, and the other is called ai.
  history: SAID.map(({ author, text }) => ({ role: author === 'agent' ? 'user' : 'ai', text })),
  connect: { handler: () => undefined },
  textInput: { placeholder: { text: 'Typ een bericht' } },
  style: { width: '700px', height: '500px' },
});
document.body.append(heading, chat);
const look = () => {
  const shown = chat.shadowRoot?.querySelectorAll('.message-bubble').length ?? 0;
  if (shown < SAID.length) requestAnimationFrame(look);
  else delete document.documentElement.dataset.waiting;
};
look();
