import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { perConversation } from '../per-conversation';
import { bare } from '../private-data';
import { rareWordsToCheck } from '../rare-words';
import { settledText } from '../settled-text';
import type { Situation } from '../situation';

const HERE = [citizen('Goedemorgen, met Jansen. Is onze nieuwe container al onderweg?')];
const WOLF = [{ lines: [citizen('Met mevrouw De Wolf, ik kom donderdag een paspoort halen.')] }];
const PASS = [{ citizenName: 'Fatima Yilmaz', lines: [citizen('mijn pasnummer is 20418836')] }];

export default defineRule({
  id: 'wrong-conversation',
  theme: 'privacy',
  on: ['send'],
  severity: 'block',
  source: { document: 'S3', quote: 'een getrainde chatoperator kan tot 6 chats tegelijkertijd voeren' },
  falseAlarms:
    'Twee inwoners met dezelfde achternaam, of een nummer van de organisatie dat niet bij het kanaal is ingevuld.',
  params: { windowMin: number(15, { min: 1, max: 60, unit: 'minuten' }) },
  title: 'Hoort dit bericht hier?',
  prompt: {
    je: ['‘{woord}’ komt uit een ander gesprek. Weet je zeker dat dit bericht hier hoort?'],
    u: ['‘{woord}’ komt uit een ander gesprek. Weet u zeker dat dit bericht hier hoort?'],
  },
  insert: null,
  check(situation, { windowMin }) {
    const { draft, surroundings } = situation;
    if (surroundings.others.length === 0) return null;
    const elsewhere = rareWordsToCheck(draft).filter(({ word }) => {
      const age = surroundings.seenElsewhere(word);
      return age !== null && age <= windowMin * 60_000;
    });
    if (elsewhere.length === 0) return null;
    const here = wordsHere(situation);
    const strange = elsewhere.find(({ word }) => !here.includes(word));
    if (!strange) return null;
    // Per word, not per draft: who said once that it belongs here is not asked again.
    return { about: strange.word, values: { woord: draft.slice(strange.start, strange.end) } };
  },
  examples: {
    speaks: [
      { before: HERE, draft: 'Dag mevrouw De Wolf, uw paspoort ligt klaar.', others: WOLF },
      { before: HERE, draft: 'Ik heb pasnummer 20418836 voor u verlengd.', others: PASS },
      { before: HERE, draft: 'De afspraak van Fatima Yilmaz staat op dinsdag.', others: PASS },
      {
        before: HERE,
        draft: 'Ik stuur het naar k.dewit@hotmail.com, dan heeft u het straks.',
        others: [{ lines: [agent('Wat is uw e-mail?'), citizen('k.dewit@hotmail.com')] }],
      },
    ],
    staysQuiet: [
      { before: HERE, draft: 'De container komt morgen. Groet, Debbie', others: WOLF },
      { before: HERE, draft: 'Uw paspoort ligt klaar, familie Jansen.', others: WOLF },
      {
        before: [...HERE, citizen('Ik schrijf ook namens mijn buurvrouw, mevrouw De Wolf.')],
        draft: 'De container van mevrouw De Wolf komt ook morgen.',
        others: WOLF,
      },
      { before: HERE, draft: 'Hallo Fatima, de container komt in maart 2026.', others: PASS },
      {
        before: HERE,
        draft: 'U kunt ons bellen op 0181 123456. Met vriendelijke groet, Debbie Bakker',
        others: [{ lines: [agent('Bel 0181 123456. Met vriendelijke groet, Debbie Bakker')] }],
      },
      {
        before: HERE,
        draft: 'Dag mevrouw De Wolf, uw paspoort ligt klaar.',
        others: [{ lines: [citizen('Met mevrouw De Wolf, klopt dat?'), citizen('ok', { later: 40 })] }],
      },
    ],
  },
});

/** What is known in this conversation, and what the organisation says everywhere, as it compares. */
function wordsHere({ conversation, surroundings, channel, agent }: Situation): string {
  const names = [conversation.citizenName, surroundings.prechat, agent.firstName].map((text) =>
    bare(text ?? ''),
  );
  return [said(conversation), ...names, settledText(channel).bare].join('|');
}

const said = perConversation((conversation) =>
  exchangeOf(conversation)
    .recent.map(({ text }) => bare(text))
    .join('|'),
);
