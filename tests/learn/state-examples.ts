import { afterGreeting } from '../../utils/dutch/after-greeting';
import { isHealth, isSpecial } from '../../utils/dutch/personal-data/delicate-words';
import { asTold } from '../../utils/dutch/personal-data/told-apart';
import { judgedState } from '../../utils/dutch/personal-data/whose-state';
import { prepareText } from '../../utils/dutch/prepared-text';
import { learntFrom } from '../../utils/dutch/words-around';
import type { PersonalDataItem } from '../eval/items';
import type { Example } from './logistic';

/** Every place where a state is named, and whether it is somebody's: labelled as data. */
export function stateExamples(items: readonly PersonalDataItem[]): Example[] {
  return items.flatMap(({ id, text, spans }) => {
    const { normal, words } = prepareText(text);
    const labelled = spans.filter(({ type }) => type === 'health' || type === 'special');
    const sentences = afterGreeting(words);
    return words.tokens.flatMap((token, at) => {
      const sentence = sentences[token.sentence];
      const named = isHealth(token, words.tokens[at + 1]) || isSpecial(token);
      if (!sentence || at < sentence.first || !named || token.quoted) return [];
      const { start, end } = normal.original(token);
      const holds = labelled.some((span) => span.start < end && start < span.end);
      return [{ id, parts: [learntFrom(words, judgedState(asTold(words, sentence, at), at))], holds }];
    });
  });
}
