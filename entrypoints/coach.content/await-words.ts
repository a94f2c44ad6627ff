import { nextTask } from '../../utils/consoles/next-task';
import { addKnowledge, careOf, converted, hasKnowledge, plainOf } from '../../utils/dutch/knowledge';
import { read } from '../../utils/dutch/read';
import { sendMessage } from '../../utils/messaging/protocol';
import { openDoor } from './words-door';

const SENTENCE = 'Goedemorgen, kunt u mij helpen? Ik heb uw brief van 12 maart, mijn nummer is 2026.';
/** Whoever answers later (ms) than this is not waited for; the words still count when they come. */
const PATIENCE = 3000;

/**
 * Has the word lists put beside the coach, and prepares them. Words are prepared when they are first used, which takes
 * tens of milliseconds; done ahead, in tasks of their own, the first conversation is not the one that waits for it.
 * @returns whether all word lists are there; without them a part of the rules stays quiet
 */
export async function awaitWords(signal: AbortSignal): Promise<boolean> {
  const here = hasKnowledge() || (await ask(signal));
  const lists = [read, (text: string) => converted(text, 'je'), careOf, plainOf];
  for (const prepare of here ? lists : [read]) {
    await nextTask();
    if (signal.aborted) return false;
    prepare(SENTENCE);
  }
  return here;
}

function ask(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = () => resolve(hasKnowledge());
    openDoor((knowledge) => {
      addKnowledge(knowledge);
      answer();
    });
    // The background may be gone, after an update; the wait ends by itself then.
    sendMessage('wantWords').catch(() => {});
    const late = setTimeout(answer, PATIENCE);
    signal.addEventListener('abort', () => {
      clearTimeout(late);
      answer();
    });
  });
}
