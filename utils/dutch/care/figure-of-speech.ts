import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { defineFrames } from './frame';
import { FrameFinder } from './frame-finder';
import { FIGURES_OF_SPEECH } from './lexicons/figure-of-speech';
import { spanOf } from './span-of';

const finder = new FrameFinder(
  defineFrames({ roles: { figure: FIGURES_OF_SPEECH }, frames: [{ label: 'figure', needs: ['figure'] }] }),
);

/** Strong words in a normal text that are a manner of speaking: "ik schaam me dood", "ik spring uit mijn vel". */
export function findFiguresOfSpeech(words: Words): Span[] {
  return finder.find(words).map((match) => spanOf(words, match));
}
