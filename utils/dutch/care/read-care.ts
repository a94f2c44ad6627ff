import { remember } from '../bounded-memory';
import type { Span } from '../dutch-reading';
import { inOriginal } from '../normal-text';
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
  const found: { -readonly [Part in keyof CareReading]?: CareReading[Part] } = {};
  const praise = once(() => findPraise(prepareText(text).words));
  return {
    get unpleasant() {
      found.unpleasant ??= unpleasantIn(text);
      return found.unpleasant;
    },
    get danger() {
      found.danger ??= inText(text, findDanger);
      return found.danger;
    },
    get figuresOfSpeech() {
      found.figuresOfSpeech ??= inText(text, findFiguresOfSpeech);
      return found.figuresOfSpeech;
    },
    get formalMessages() {
      found.formalMessages ??= inText(text, findFormalMessages);
      return found.formalMessages;
    },
    get privacyRequests() {
      found.privacyRequests ??= inText(text, findPrivacyRequests);
      return found.privacyRequests;
    },
    get stopRequest() {
      found.stopRequest ??= inText(text, findStopRequest);
      return found.stopRequest;
    },
    get limitedDutch() {
      found.limitedDutch ??= inText(text, findLimitedDutch);
      return found.limitedDutch;
    },
    get specialCategories() {
      found.specialCategories ??= inText(text, findSpecialCategories);
      return found.specialCategories;
    },
    get detailQuestions() {
      found.detailQuestions ??= inText(text, findDetailQuestions);
      return found.detailQuestions;
    },
    get blame() {
      found.blame ??= inText(text, findBlame);
      return found.blame;
    },
    get compliments() {
      found.compliments ??= inText(text, () => praise().compliments);
      return found.compliments;
    },
    get irony() {
      found.irony ??= inText(text, () => praise().irony);
      return found.irony;
    },
  };
}

function inText<Kind extends Span>(text: string, find: (words: Words) => readonly Kind[]): readonly Kind[] {
  const { normal, words } = prepareText(text);
  return inOriginal(normal, find(words));
}

function unpleasantIn(text: string): Unpleasant {
  const { normal, words } = prepareText(text);
  const found = findUnpleasant(words);
  return {
    insult: inOriginal(normal, found.insult),
    swearing: inOriginal(normal, found.swearing),
    threat: inOriginal(normal, found.threat),
    discrimination: inOriginal(normal, found.discrimination),
  };
}
