import { remember } from '../bounded-memory';
import type { Span } from '../dutch-reading';
import type { NormalText } from '../normal-text';
import { prepareText } from '../prepared-text';
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

function readAfresh(text: string): CareReading {
  const { normal, words } = prepareText(text);
  const praise = findPraise(words);
  return {
    unpleasant: unpleasantInOriginal(normal, findUnpleasant(words)),
    danger: inOriginal(normal, findDanger(words)),
    figuresOfSpeech: inOriginal(normal, findFiguresOfSpeech(words)),
    formalMessages: inOriginal(normal, findFormalMessages(words)),
    privacyRequests: inOriginal(normal, findPrivacyRequests(words)),
    stopRequest: inOriginal(normal, findStopRequest(words)),
    limitedDutch: inOriginal(normal, findLimitedDutch(words)),
    specialCategories: inOriginal(normal, findSpecialCategories(words)),
    detailQuestions: inOriginal(normal, findDetailQuestions(words)),
    blame: inOriginal(normal, findBlame(words)),
    compliments: inOriginal(normal, praise.compliments),
    irony: inOriginal(normal, praise.irony),
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
