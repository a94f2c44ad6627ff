import { nextTask } from '../../utils/consoles/next-task';
import { allKnowledge } from '../../utils/dutch/all-knowledge';
import { addKnowledge, converted } from '../../utils/dutch/knowledge';
import { read } from '../../utils/dutch/read';

/**
 * Word lists are prepared when they are first used, which takes tens of milliseconds. Done ahead, in tasks of their own,
 * the first conversation an agent opens is not the one that waits for it.
 */
export async function warmUp(signal: AbortSignal): Promise<void> {
  addKnowledge(allKnowledge);
  const sentence = 'Goedemorgen, kunt u mij helpen? Ik heb uw brief van 12 maart, mijn nummer is 2026.';
  for (const prepare of [() => read(sentence), () => converted(sentence, 'je')]) {
    await nextTask();
    if (signal.aborted) return;
    prepare();
  }
}
