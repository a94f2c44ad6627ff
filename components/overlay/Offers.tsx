import type { Action, Finding } from '../../utils/rules/engine';
import type { Translate } from '../shared/texts';
import type { PromptProps } from './prompt-props';

type OffersProps = Pick<PromptProps, 'trouble' | 't' | 'onAction' | 'onCopy'> & { readonly finding: Finding };

/** What the agent can put in the composer, shown in full before it is; or a copy button where that failed. */
export function Offers({ finding, trouble, t, onAction, onCopy }: OffersProps) {
  if (trouble) {
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
  return finding.actions.map((action) => (
    <div className="offer" key={labelOf(action, t)}>
      <blockquote>{action.text}</blockquote>
      <button
        type="button"
        className="main"
        data-souffleur-action={action.kind}
        onClick={() => onAction(finding, action)}
      >
        {labelOf(action, t)}
      </button>
    </div>
  ));
}

function labelOf(action: Action, t: Translate): string {
  if (action.kind === 'rewrite') return action.label;
  return t(action.place === 'instead' ? 'coachInstead' : 'coachInsert');
}
