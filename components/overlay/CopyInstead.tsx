import type { PromptProps, Trouble } from './prompt-props';

type CopyInsteadProps = Pick<PromptProps, 't' | 'onCopy'> & { readonly trouble: Trouble };

/** Text that could not be put in the composer, for the agent to copy. */
export function CopyInstead({ trouble, t, onCopy }: CopyInsteadProps) {
  return (
    <div className="offer">
      <p role="alert">{t(trouble.copy === 'failed' ? 'coachCopyFailed' : 'coachFailed')}</p>
      <blockquote className="selectable">{trouble.text}</blockquote>
      <button type="button" data-souffleur-action="copy" onClick={() => onCopy(trouble.text)}>
        {t(trouble.copy === 'done' ? 'coachCopied' : 'coachCopy')}
      </button>
    </div>
  );
}
