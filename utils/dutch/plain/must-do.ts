import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { likeOriginal } from './capitals';
import type { DifficultWord } from './plain-reading';

const MUST: ReadonlyMap<string, string> = new Map([
  ['dient', 'moet'],
  ['dienen', 'moeten'],
  ['dien', 'moet'],
  ['diende', 'moest'],
  ['dienden', 'moesten'],
]);
const PARTICLES = wordSet(
  'aan af bij binnen door in langs mee na om onder op over terug toe uit vast voor weg',
);
const REACH = 14;

/**
 * "Dient … te": found from the verb up to the infinitive, and offered with "moet" and without "te" ("dient u uw pas mee te
 * nemen" becomes "moet u uw pas meenemen"). In reading order.
 */
export function findMustDo({ text, tokens, sentences }: Words): DifficultWord[] {
  const found: DifficultWord[] = [];
  let done = 0;
  tokens.forEach((token, at) => {
    const must = MUST.get(token.word);
    const end = sentences[token.sentence]?.last ?? at;
    if (!must || token.quoted || at < done) return;
    for (let te = at + 1; te < Math.min(end - 1, at + REACH); te++) {
      const before = tokens[te - 1];
      const infinitive = tokens[te + 1];
      if (tokens[te]?.word !== 'te' || !before || !infinitive?.word.endsWith('n')) continue;
      const original = text.slice(token.start, token.end);
      const joined = PARTICLES.has(before.word) && te - 1 > at;
      const plain =
        likeOriginal(original, must) +
        text.slice(token.end, before === token ? token.end : before.end) +
        (joined ? '' : ' ') +
        text.slice(infinitive.start, infinitive.end);
      found.push({ start: token.start, end: infinitive.end, alternatives: [plain], ready: true });
      done = te + 2;
      return;
    }
  });
  return found;
}
