import type { PersonalDataType } from '../dutch-reading';
import { ASKED_DATA } from '../lexicons/asked-data';
import { PhraseIndex } from '../phrase-index';
import { READING } from '../phrase-walks';
import { ASK_FRAMES, ASK_THAT } from './ask-frames';
import { ASK_SENTENCES } from './ask-sentences';
import { DATA_IN_CONTEXT, SENTENCE_IN_CONTEXT } from './data-in-context';

/** What a phrase of this kind tells. */
export type Label =
  | {
      readonly kind: 'data' | 'whole';
      readonly type: PersonalDataType;
      /** What the rest of the message must speak of. */
      readonly context?: RegExp | null;
      /** What it must not speak of. */
      readonly unless?: RegExp | undefined;
    }
  | { readonly kind: 'frame' | 'that' };

const FRAME: Label = { kind: 'frame' };
const THAT: Label = { kind: 'that' };

interface Phrases {
  /** What can be asked for, and sentences that ask by themselves. */
  readonly data: PhraseIndex<Label>;
  /** Ways to ask; only looked at when there is something to ask for. */
  readonly frames: PhraseIndex<Label>;
}

let prepared: Phrases | undefined;

/** The phrases to look for; compiled when they are first wanted. */
export function askPhrases(): Phrases {
  if (prepared) return prepared;
  const data = new PhraseIndex<Label>(READING);
  const frames = new PhraseIndex<Label>(READING);
  for (const [type, names] of ASKED_DATA) for (const name of names) data.add(name, { kind: 'data', type });
  for (const [type, names, context, unless] of DATA_IN_CONTEXT)
    for (const name of names) data.add(name, { kind: 'data', type, context, unless });
  for (const [type, sentences, context, unless] of SENTENCE_IN_CONTEXT)
    for (const sentence of sentences) data.add(sentence, { kind: 'whole', type, context, unless });
  for (const [type, sentences] of ASK_SENTENCES)
    for (const sentence of sentences) data.add(sentence, { kind: 'whole', type });
  for (const frame of ASK_FRAMES) frames.add(frame, FRAME);
  for (const that of ASK_THAT) frames.add(that, THAT);
  prepared = { data, frames };
  return prepared;
}
