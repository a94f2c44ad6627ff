import { insertText, replaceDraft, type Still, type Written } from '../../utils/consoles/write-draft';
import type { Action } from '../../utils/rules/engine';

/** Does what the agent clicked: changes the draft in the composer. Nothing here can send. */
export function carryOut(action: Action, composer: HTMLElement, still: Still): Promise<Written> {
  if (action.kind === 'rewrite' || action.place === 'instead') {
    return replaceDraft(composer, action.text, still);
  }
  return insertText(composer, action.text, { place: action.place, still });
}
