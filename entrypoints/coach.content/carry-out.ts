import { insertText, replaceDraft, type Still, type Written } from '../../utils/consoles/write-draft';
import type { Action } from '../../utils/rules/engine';

/** Does what the agent clicked: changes the draft in the composer. Nothing here can send. */
export function carryOut(action: Action, composer: HTMLElement | null, still: Still): Promise<Written> {
  if (!composer) return Promise.resolve('failed');
  if (action.kind === 'rewrite' || action.place === 'instead') {
    return replaceDraft(composer, action.text, still);
  }
  return insertText(composer, action.text, { place: action.place, still });
}
