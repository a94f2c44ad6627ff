import type { KeyboardEvent, RefObject } from 'react';
import type { Translate } from '../shared/texts';

export interface ComposerProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly t: Translate;
  readonly onWrite: (draft: string) => void;
  readonly onSend: () => void;
}

/** Where the agent writes. Enter sends, Shift and Enter make a new line, as in most consoles. */
export function Composer({ field, draft, t, onWrite, onSend }: ComposerProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
        field.current?.focus();
      }}
    >
      <label>
        <span className="unseen">{t('practiceWrite')}</span>
        <textarea
          ref={field}
          data-practice-composer=""
          value={draft}
          rows={1}
          maxLength={4000}
          lang="nl"
          placeholder={t('practiceWrite')}
          onChange={(event) => onWrite(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="submit" className="send" data-practice-send="" aria-label={t('practiceSend')}>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="currentColor">
          <path d="M4 4.5l16.5 7.5L4 19.5l2.2-6.2L14 12l-7.8-1.3z" />
        </svg>
      </button>
    </form>
  );
}
