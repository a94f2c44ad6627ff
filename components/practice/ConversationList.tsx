import type { Language, Translate } from '../shared/texts';
import { Avatar } from './Avatar';
import { clockTime } from './clock-time';
import type { PracticeConversation } from './practice-conversation';
import { lastSpoken, soonDue, turnOf, waitsSince } from './waiting';

export interface ConversationListProps {
  readonly conversations: readonly PracticeConversation[];
  readonly open: string | null;
  /** Epoch ms. */
  readonly now: number;
  readonly language: Language;
  readonly t: Translate;
  readonly onOpen: (citizen: string) => void;
}

/** The conversations on the left: who, the last words, how long they wait. */
export function ConversationList({ conversations, open, now, language, t, onOpen }: ConversationListProps) {
  return (
    <nav className="list" aria-label={t('practiceList')}>
      <ul data-practice-list="">
        {conversations.map((conversation) => {
          const { citizen, unread, messages, typing } = conversation;
          const last = lastSpoken(conversation);
          return (
            <li key={citizen.id}>
              <button
                type="button"
                className="list-item"
                data-practice-list-item=""
                data-conversation-id={citizen.id}
                data-unread={unread}
                data-since={last?.sentAt ?? ''}
                data-turn={turnOf(conversation)}
                aria-current={citizen.id === open ? 'true' : undefined}
                onClick={() => onOpen(citizen.id)}
              >
                <Avatar initials={citizen.initials} />
                <span className="list-words">
                  <span className="list-line">
                    <span className="list-name" data-practice-list-name="">
                      {citizen.name}
                    </span>
                    <Waits conversation={conversation} now={now} language={language} t={t} />
                  </span>
                  <span className="list-line">
                    <span className="list-preview" lang={typing ? undefined : 'nl'}>
                      {typing ? t('practiceTyping') : (messages.at(-1)?.text ?? '')}
                    </span>
                    {unread > 0 && (
                      <span className="badge">
                        {unread}
                        <span className="unseen"> {t('practiceUnread')}</span>
                      </span>
                    )}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type WaitsProps = Pick<ConversationListProps, 'now' | 'language' | 't'> & {
  readonly conversation: PracticeConversation;
};

/** How long the citizen waits; otherwise when the last message was. */
function Waits({ conversation, now, language, t }: WaitsProps) {
  const since = waitsSince(conversation);
  if (since === null) {
    if (conversation.scene === null) return <span className="list-time">{t('practiceDone')}</span>;
    const last = lastSpoken(conversation);
    return <span className="list-time">{last ? clockTime(last.sentAt, language) : ''}</span>;
  }
  const waited = Math.max(0, now - since);
  const minutes = Math.floor(waited / 60_000);
  return (
    <span className={waited >= soonDue(conversation) ? 'list-time soon-due' : 'list-time'}>
      <span className="unseen">{t('practiceWaits')} </span>
      <Clock />
      {minutes === 0 ? t('practiceJustNow') : t('practiceMinutes', { minutes })}
    </span>
  );
}

function Clock() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="6.2" strokeWidth="1.6" />
      <path d="M8 4.5V8l2.3 1.6" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
