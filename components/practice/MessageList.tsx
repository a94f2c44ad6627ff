import type { Language, Translate } from '../shared/texts';
import { clockTime } from './clock-time';
import type { PracticeConversation, PracticeMessage } from './practice-conversation';

export interface MessageListProps {
  readonly conversation: PracticeConversation;
  readonly ended: boolean;
  readonly language: Language;
  readonly t: Translate;
}

/** What scrolls has to be reachable with the keyboard. */
const SCROLLS = { tabIndex: 0 };

/** What was said, oldest first; the style sheet keeps the last message in view. */
export function MessageList({ conversation, ended, language, t }: MessageListProps) {
  const { messages, typing } = conversation;
  return (
    <div className="messages" {...SCROLLS} role="log" aria-label={t('practiceMessages')}>
      <div className="messages-end">
        <ol data-practice-messages="">
          {messages.map((message) => (
            <Message key={message.id} message={message} language={language} t={t} />
          ))}
        </ol>
        {typing && (
          <div className="typing" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        )}
        {ended && <p className="ended">{t('practiceEnded')}</p>}
      </div>
    </div>
  );
}

interface MessageProps {
  readonly message: PracticeMessage;
  readonly language: Language;
  readonly t: Translate;
}

const SPEAKER = { citizen: 'practiceCitizen', agent: 'practiceAgent', system: 'practiceSystem' } as const;

function Message({ message: { id, author, text, sentAt }, language, t }: MessageProps) {
  return (
    <li
      className={`message ${author}`}
      data-practice-message=""
      data-message-id={id}
      data-author={author}
      data-sent-at={sentAt}
    >
      <span className="unseen">{t(SPEAKER[author])}</span>
      <span className="message-text" data-practice-text="" lang="nl">
        {text}
      </span>
      <time className="message-time" dateTime={new Date(sentAt).toISOString()}>
        {clockTime(sentAt, language)}
      </time>
    </li>
  );
}
