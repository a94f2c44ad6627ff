import { remember } from '../bounded-memory';
import type { Span } from '../dutch-reading';
import type { NormalText } from '../normal-text';
import { once } from '../once';
import { prepareText } from '../prepared-text';
import type { Words } from '../tokens';
import { findBlame } from './blame';
import type { CareReading, Unpleasant } from './care-reading';
import { findDanger } from './danger';
import { findDetailQuestions } from './detail-questions';
import { findFiguresOfSpeech } from './figure-of-speech';
import { findFormalMessages } from './formal-message';
import { findLimitedDutch } from './limited-dutch';
import { findPraise } from './praise';
import { findPrivacyRequests } from './privacy-request';
import { findSpecialCategories } from './special-category';
import { findStopRequest } from './stop-request';
import { findUnpleasant } from './unpleasant';

// Enough for the messages in view and a draft that changes; holds readings only as long as the tab lives.
const REMEMBERED = 400;
/**
 * What a Dutch text asks of the reader's care. Pure; the same text gives the same reading, which is remembered in this
 * tab's memory. Offsets are UTF-16 units of `text`, of which only the first 20,000 are looked at.
 */
export const readCare: (text: string) => CareReading = remember(REMEMBERED, readAfresh);

/**
 * Each part is worked out when it is first asked for: of a draft, which changes with every pause in typing, rules want
 * three. By then the words may have to be prepared again; keeping them for every remembered text takes too much room.
 */
function readAfresh(text: string): CareReading {
  const part = <Kind extends Span>(find: (words: Words) => readonly Kind[]) =>
    once(() => {
      const { normal, words } = prepareText(text);
      return inOriginal(normal, find(words));
    });
  const unpleasant = once(() => {
    const { normal, words } = prepareText(text);
    return unpleasantInOriginal(normal, findUnpleasant(words));
  });
  const praise = once(() => findPraise(prepareText(text).words));
  const danger = part(findDanger);
  const figuresOfSpeech = part(findFiguresOfSpeech);
  const formalMessages = part(findFormalMessages);
  const privacyRequests = part(findPrivacyRequests);
  const stopRequest = part(findStopRequest);
  const limitedDutch = part(findLimitedDutch);
  const specialCategories = part(findSpecialCategories);
  const detailQuestions = part(findDetailQuestions);
  const blame = part(findBlame);
  const compliments = part(() => praise().compliments);
  const irony = part(() => praise().irony);
  return {
    get unpleasant() {
      return unpleasant();
    },
    get danger() {
      return danger();
    },
    get figuresOfSpeech() {
      return figuresOfSpeech();
    },
    get formalMessages() {
      return formalMessages();
    },
    get privacyRequests() {
      return privacyRequests();
    },
    get stopRequest() {
      return stopRequest();
    },
    get limitedDutch() {
      return limitedDutch();
    },
    get specialCategories() {
      return specialCategories();
    },
    get detailQuestions() {
      return detailQuestions();
    },
    get blame() {
      return blame();
    },
    get compliments() {
      return compliments();
    },
    get irony() {
      return irony();
    },
  };
}

function unpleasantInOriginal(normal: NormalText, found: Unpleasant): Unpleasant {
  return {
    insult: inOriginal(normal, found.insult),
    swearing: inOriginal(normal, found.swearing),
    threat: inOriginal(normal, found.threat),
    discrimination: inOriginal(normal, found.discrimination),
  };
}

function inOriginal<Kind extends Span>(normal: NormalText, spans: readonly Kind[]): Kind[] {
  return spans.map((span) => ({ ...span, ...normal.original(span) }));
}
