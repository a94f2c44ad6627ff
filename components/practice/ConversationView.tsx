import { useEffect, useRef } from 'react';
import type { Language, Translate } from '../shared/texts';
import { Avatar } from './Avatar';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import type { PracticeConversation } from './practice-conversation';

export interface ConversationViewProps {
  readonly conversation: PracticeConversation;
  readonly language: Language;
  readonly t: Translate;
  readonly onClose: () => void;
  readonly onRestart: () => void;
  readonly onLookBack: () => void;
  readonly onWrite: (draft: string) => void;
  readonly onSend: () => void;
}

/** The conversation in front: whose it is, what was said, and the composer. */
export function ConversationView(props: ConversationViewProps) {
  const { conversation, language, t } = props;
  const { citizen, typing, scene, draft, messages } = conversation;
  const composer = useRef<HTMLTextAreaElement>(null);
  useEffect(() => composer.current?.focus(), []);
  const restart = () => {
    props.onRestart();
    composer.current?.focus();
  };
  return (
    <main className="conversation">
      <header className="conversation-header" data-practice-header="" data-conversation-id={citizen.id}>
        <button type="button" className="quiet-button back" onClick={props.onClose}>
          <BackArrow />
          <span className="unseen">{t('practiceBack')}</span>
        </button>
        <Avatar initials={citizen.initials} />
        <div className="conversation-title">
          <h2 data-practice-name="">{citizen.name}</h2>
          <p className="conversation-sign">
            {typing ? <span data-practice-typing="">{t('practiceTyping')}</span> : t(citizen.where)}
          </p>
        </div>
        {messages.some(({ author }) => author === 'agent') && (
          <button type="button" className="quiet-button to-look-back" onClick={props.onLookBack}>
            {t('practiceLookBack')}
          </button>
        )}
        <button type="button" className="quiet-button restart" onClick={restart}>
          {t('practiceRestart')}
        </button>
      </header>
      <MessageList conversation={conversation} ended={scene === null} language={language} t={t} />
      <Composer field={composer} draft={draft} t={t} onWrite={props.onWrite} onSend={props.onSend} />
    </main>
  );
}

function BackArrow() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor">
      <path d="M15 5l-7 7 7 7" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
