import type { Scene } from '../../utils/replay/play-scenario';
import type { TextKey, Translate } from '../shared/texts';

const WHO = {
  citizen: 'replayCitizen',
  agent: 'replayColleague',
  system: 'replaySystem',
} as const satisfies Record<string, TextKey>;

const WITHOUT_WORDS: Readonly<Record<string, TextKey>> = {
  image: 'replayImage',
  voice: 'replayVoice',
  document: 'replayDocument',
  location: 'replayLocation',
  deleted: 'replayDeleted',
  other: 'replayOther',
};

/** What happened in one scene: whose doing it is, and the words that go with it ('' for none). */
export function whatHappened({ event, text, held }: Scene, asDrafted: boolean, t: Translate) {
  const said = (who: TextKey, words = '') => ({ who: t(who), words });
  switch (event.type) {
    case 'message': {
      const kind = WITHOUT_WORDS[event.kind];
      return said(WHO[event.author], [kind ? t(kind) : '', event.text].filter(Boolean).join(' '));
    }
    case 'draft':
      return said('replayDraft', event.text);
    case 'send':
      if (text === null) return said('replayNothingToSend');
      if (held) return said('replayHeld');
      return asDrafted ? said('replaySendsThis') : said('replayAgent', text);
    case 'tick':
      return said('replayTick');
    case 'open':
      return said('replayOpen');
    case 'close':
      return said('replayClose');
    case 'typing':
      return said(event.on ? 'replayTyping' : 'replayTypingEnds');
    case 'hide':
      return said('replayHide');
    case 'show':
      return said('replayShow');
    case 'prechat':
      return said('replayPrechat', event.text);
    case 'opt-in':
      return said('replayOptIn', event.purpose);
  }
}
