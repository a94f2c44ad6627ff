import { PhraseWalk } from './phrase-walk';

/** The walk of `read`, which every message gets. */
export const READING = new PhraseWalk();

/** The walk of what is asked of fewer texts: what wants care, and how plainly it is written. */
export const CLOSER_READING = new PhraseWalk();
