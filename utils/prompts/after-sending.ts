import type { Finding } from '../rules/engine';
import { keyOf } from './budget-state';

/**
 * What still makes sense once a message has gone out: no chips, nothing the agent chose to send anyway, and of the buttons only words for a next message.
 * What was on the screen before sending, and cannot be mended by a next message, has been read and goes.
 * @param onScreen keys of what was shown when the agent pressed send
 */
export function afterSending(findings: readonly Finding[], onScreen: readonly string[]): readonly Finding[] {
  return findings
    .filter(({ severity }) => severity === 'advice' || severity === 'warn')
    .map((finding) => ({
      ...finding,
      actions: finding.actions.filter((action) => action.kind === 'insert' && action.place === 'end'),
    }))
    .filter((finding) => finding.actions.length > 0 || !onScreen.includes(keyOf(finding)));
}
