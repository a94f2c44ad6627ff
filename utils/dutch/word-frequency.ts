import { idOf } from './lexeme';

// Looking for a phrase by one of these is looking for it in nearly every message.
const EVERYWHERE = new Set(
  'u de je ik het is een uw dat op van en voor in niet mijn met wat bij dan heeft heb er kunt kan nog te of die als aan om'
    .split(' ')
    .map(idOf),
);
const COMMON = 20;

/** How often one of the words with these numbers will be met, next to one rare word. */
export function frequencyOf(ids: readonly number[]): number {
  return ids.length + (COMMON - 1) * ids.filter(isEverywhere).length;
}

function isEverywhere(id: number): boolean {
  return EVERYWHERE.has(id);
}
