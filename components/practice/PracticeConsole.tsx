import type { ReactNode } from 'react';
import type { Language, Translate } from '../shared/texts';
import { ConversationList } from './ConversationList';
import { ConversationView } from './ConversationView';
import { openConversation, type PracticeState } from './practice-state';

export interface PracticeConsoleProps {
  readonly state: PracticeState;
  /** Epoch ms; a minute's precision is enough. */
  readonly now: number;
  readonly language: Language;
  readonly t: Translate;
  readonly onOpen: (citizen: string | null) => void;
  readonly onWrite: (draft: string) => void;
  readonly onSend: () => void;
  readonly onRestart: () => void;
  readonly onLookBack: () => void;
  /** What one looks back at, in the place of the conversation; null while one talks. */
  readonly lookBack: ReactNode;
}

/** A chat console with example citizens: a list, and beside it (on a small screen instead of it) one conversation. */
export function PracticeConsole(props: PracticeConsoleProps) {
  const { state, now, language, t } = props;
  const conversation = openConversation(state);
  return (
    <div className={conversation ? 'practice has-open' : 'practice'}>
      <header className="practice-header">
        <h1>
          <img src="/souffleur.svg" alt="" width="24" height="24" />
          {t('practiceTitle')}
        </h1>
        <p className="practice-notice">{t('practiceNotice')}</p>
      </header>
      <ConversationList
        conversations={state.conversations}
        open={state.open}
        now={now}
        language={language}
        t={t}
        onOpen={props.onOpen}
      />
      {conversation && props.lookBack}
      {conversation && !props.lookBack && (
        <ConversationView
          key={conversation.citizen.id}
          conversation={conversation}
          language={language}
          t={t}
          onClose={() => props.onOpen(null)}
          onRestart={props.onRestart}
          onWrite={props.onWrite}
          onSend={props.onSend}
          onLookBack={props.onLookBack}
        />
      )}
      {!conversation && (
        <main className="nothing-open">
          <h2>{t('practiceWelcome')}</h2>
          <p>{t('practiceHow')}</p>
          <p>{t('practiceKept')}</p>
        </main>
      )}
    </div>
  );
}
