import { useId } from 'react';
import type { Choice } from '../../utils/rules/define-rule';
import type { SlashReplies } from '../../utils/rules/slash-replies';
import { CopyInstead } from './CopyInstead';
import type { PromptProps } from './prompt-props';

interface RepliesProps extends Pick<PromptProps, 'trouble' | 't' | 'maxHeight' | 'onCopy'> {
  readonly replies: SlashReplies;
  onReply(choice: Choice): void;
  onLeaveReplies(): void;
}

/** The quick replies for the "/word" in the draft, each in full; a press puts it in the place of that word. */
export function Replies(props: RepliesProps) {
  const { replies, trouble, t } = props;
  const id = useId();
  return (
    <section
      className="card replies"
      data-souffleur-replies={replies.word.was}
      aria-labelledby={`${id}-title`}
      style={{ maxHeight: props.maxHeight }}
    >
      <h2 id={`${id}-title`}>
        <span className="label">{t('coachReplies')}</span> {replies.word.was}
      </h2>
      {trouble ? <CopyInstead trouble={trouble} t={t} onCopy={props.onCopy} /> : null}
      {trouble
        ? null
        : replies.choices.map((choice) => (
            <button
              key={`${choice.label} ${choice.text}`}
              type="button"
              className="reply"
              data-souffleur-action="reply"
              onClick={() => props.onReply(choice)}
            >
              <span className="name">{choice.label}</span>
              <span lang="nl">{choice.text}</span>
            </button>
          ))}
      {replies.more > 0 ? <p className="now">{t('coachRepliesMore', { n: replies.more })}</p> : null}
      <div className="buttons">
        <button
          type="button"
          className="plain"
          data-souffleur-action="leave-replies"
          onClick={props.onLeaveReplies}
        >
          {t('coachNotNow')}
        </button>
      </div>
    </section>
  );
}
