import { allKnowledge } from '../../utils/dutch/all-knowledge';
import { addKnowledge } from '../../utils/dutch/knowledge';
import { type PlayedText, type PlayOptions, playText } from '../../utils/replay/play-text';

addKnowledge(allKnowledge);

/** Plays one file with everything Souffleur knows. `rules` may be ids with commas between them. */
export function play(text: string, options: PlayOptions): PlayedText {
  return playText(text, options);
}
