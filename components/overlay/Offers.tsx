import type { Action, Finding } from '../../utils/rules/engine';
import type { Translate } from '../shared/texts';
import { CopyInstead } from './CopyInstead';
import type { PromptProps } from './prompt-props';

type OffersProps = Pick<PromptProps, 'trouble' | 't' | 'onAction' | 'onCopy'> & { readonly finding: Finding };

/** What the agent can put in the composer, shown in full before it is; or a copy button where that failed. */
export function Offers({ finding, trouble, t, onAction, onCopy }: OffersProps) {
  if (trouble) return <CopyInstead trouble={trouble} t={t} onCopy={onCopy} />;
  return finding.actions.map((action) => (
    <div className="offer" key={`${action.kind} ${action.label ?? ''} ${action.text}`}>
      <blockquote>{action.text}</blockquote>
      <button
        type="button"
        className="main"
        data-souffleur-action={action.kind}
        aria-label={accessibleName(action, t)}
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

/** Of several texts with the same button each says which one it is. */
function accessibleName(action: Action, t: Translate): string | undefined {
  if (action.kind === 'rewrite' || action.label === undefined) return undefined;
  return `${labelOf(action, t)}: ${action.label}`;
}
