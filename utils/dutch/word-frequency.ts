import { idOf } from './word-ids';

// Looking for a phrase by one of these is looking for it in nearly every message.
const EVERYWHERE = new Set(
  'u de je ik het is een uw dat op van en voor in niet mijn met wat bij dan heeft heb er kunt kan nog te of die als aan om'
    .split(' ')
    .map(idOf),
);
const COMMON = 20;

/** How often the word with this number will be met, next to a rare word. */
export function frequencyOf(id: number): number {
  return EVERYWHERE.has(id) ? COMMON : 1;
}
