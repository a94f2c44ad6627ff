import { describe, expect, it } from 'vitest';
import { createEngine } from '../../utils/rules/engine';
import { agent, citizen, situationOf, somebody } from '../../utils/rules/example';
import { type PhraseRuleDefinition, phraseRule } from '../../utils/rules/phrase-rule';

const RULE: PhraseRuleDefinition = {
  id: 'own-geen-gratis',
  title: 'Gratis bestaat niet',
  reason: 'Afspraak van het team van maart 2026.',
  theme: 'tone',
  severity: 'advice',
  in: 'draft',
  says: ['gratis', 'kost u niks', 'abonnement*', 'één keer'],
  butNot: ['gratis parkeren'],
  prompt: { je: ['Zeg liever ‘zonder kosten’.'], u: ['Zegt u liever ‘zonder kosten’.'] },
  insert: { place: 'end', je: ['Het kost je niets.'], u: ['Het kost u niets.'] },
  mustSpeak: ['gratis'],
  mustStayQuiet: ['niets'],
};
const QUESTION = citizen('Wat kost het?');

function ask(more: Partial<PhraseRuleDefinition>, example: Parameters<typeof situationOf>[0]) {
  const rule = phraseRule({ ...RULE, ...more }, () => false);
  return createEngine([{ rule }]).evaluate(situationOf(example, rule.on));
}
const says = (draft: string, more: Partial<PhraseRuleDefinition> = {}) =>
  ask(more, { before: [QUESTION], draft }).length === 1;

describe('a rule about the draft', () => {
  it.each([
    'Dat is GRATIS.',
    'Het kost, u  niks!',
    'Uw abonnementsgeld wordt betaald',
    'een abonnement',
    'Een keer per jaar',
    'Dat is gra\u00adtis.',
  ])('speaks: %s', (draft) => expect(says(draft)).toBe(true));

  it.each([
    'Dat kost niets.',
    'gratisch',
    'Het kost u ook niks.',
    'Parkeren: gratis parkeren kan hier, en lenen is gratis.',
    'Er staat “gratis” op de folder.',
    'Wat het kost. U niks? Ik wel.',
    '',
  ])('stays quiet: %s', (draft) => expect(says(draft)).toBe(false));

  it('says it in both forms, with words for the citizen in the form of the channel', () => {
    const channel = { address: 'je' };
    const [finding] = ask({}, { before: [QUESTION], draft: 'gratis', channel, agent: { coachAddress: 'u' } });
    expect(finding?.prompt).toBe('Zegt u liever ‘zonder kosten’.');
    expect(finding?.actions).toEqual([{ kind: 'insert', place: 'end', text: 'Het kost je niets.' }]);
    expect(finding?.rule.source).toEqual({ document: 'Eigen afspraak', quote: RULE.reason });
  });

  it('waits for the moment of sending when it may hold the message', () => {
    const rule = phraseRule({ ...RULE, severity: 'block' }, () => false);
    const at = (event: 'draft' | 'send') =>
      createEngine([{ rule }]).evaluate(situationOf({ before: [QUESTION], draft: 'gratis', event }, rule.on));
    expect(at('draft')).toEqual([]);
    expect(at('send')[0]?.severity).toBe('block');
  });

  it('is quiet where there is no citizen, or nobody knows who spoke', () => {
    expect(ask({}, { draft: 'gratis' })).toEqual([]);
    expect(ask({}, { before: [QUESTION, somebody('hm')], draft: 'gratis' })).toEqual([]);
  });
});

describe('a rule about what the citizen wrote', () => {
  const from = { in: 'citizen', says: ['taalhuis'], butNot: [] } as const;

  it('speaks about the message, once it is there and as long as it is not answered', () => {
    const [finding] = ask(from, { before: [citizen('Hallo'), citizen('Wat is het Taalhuis?')] });
    expect(finding?.about).toBe('m1');
    expect(ask(from, { before: [citizen('Wat is het Taalhuis?'), agent('Een plek.')] })).toEqual([]);
    expect(ask(from, { before: [citizen('Hallo')], draft: 'het taalhuis' })).toEqual([]);
  });
});

it('hostile phrases and texts take no time to speak of, and nothing of them is a pattern', () => {
  const hostile = { says: ['(a+)+$', 'a|b', '..9', '@you', '< > ^ $'], butNot: [] };
  expect(says('dat ben jij', hostile)).toBe(false);
  expect(says('a '.repeat(400_000), { says: [Array(12).fill('a').join(' ')] })).toBe(true);
});
