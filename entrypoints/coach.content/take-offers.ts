import type { Trouble } from '../../components/overlay/prompt-props';
import { composerText } from '../../utils/consoles/composer-text';
import { replaceWord, type Still, type Written } from '../../utils/consoles/write-draft';
import type { Session } from '../../utils/prompts/session-contract';
import type { View } from '../../utils/prompts/view';
import type { Choice } from '../../utils/rules/define-rule';
import type { Action, Finding } from '../../utils/rules/engine';
import { slashWord } from '../../utils/rules/slash-replies';
import { copyText } from '../shared/copy-text';
import { carryOut } from './carry-out';

interface Offered {
  readonly session: Session;
  readonly signal: AbortSignal;
  view(): View;
  composer(): HTMLElement | null;
  /** The name above the conversation in front. */
  name(): string | null;
  inserted(): void;
  /** Text that could not be put in the draft. */
  failed(trouble: Trouble): void;
}

/** What the agent's press on an offer does: the draft changes, or the text is there to copy. Nothing here can send. */
export function takeOffers({ session, signal, view, composer, name, inserted, failed }: Offered) {
  type Work = (field: HTMLElement, still: Still) => Promise<Written>;
  async function put(text: string, work: Work, done: () => void = () => {}) {
    const [conversation, above, field] = [view().conversation?.id, name(), composer()];
    const written = field ? await work(field, () => name() === above) : 'failed';
    // The agent may have gone to another conversation meanwhile; nothing is said there about this one.
    if (signal.aborted || view().conversation?.id !== conversation) return;
    if (written !== 'ok') return failed({ text, copy: 'offered' });
    done();
    inserted();
  }
  return {
    async onAction(finding: Finding, action: Action) {
      // The agent may have typed on since the card appeared: act on the draft as it is now.
      const now = session.renew(finding, action, Date.now());
      if (!now) return;
      await put(
        now.text,
        (field, still) => carryOut(now, field, still),
        () => session.answer(finding, 'used', Date.now()),
      );
    },
    async onReply({ text }: Choice) {
      const shown = view().replies?.word;
      if (!shown) return;
      await put(text, async (field, still) => {
        // Likewise: what was shown for "/pr" goes in the place of all of "/prin".
        const word = slashWord(composerText(field));
        return word?.start === shown.start ? replaceWord(field, word, text, still) : 'failed';
      });
    },
    async onCopy(text: string) {
      failed({ text, copy: (await copyText(text)) ? 'done' : 'failed' });
    },
  };
}
