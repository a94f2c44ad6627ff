import { deviatingFact } from '../../dutch/facts/deviating-fact';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { isStillValid } from '../still-valid';

const OPEN = citizen('Tot hoe laat zijn jullie open?');
const PASSPORT = citizen('Wat kost een paspoort?');
const FACTS = {
  facts: [
    { topic: 'openingstijden Spijkenisse', value: '10.00-17.00 uur' },
    { topic: 'paspoort', label: 'prijs', value: '€ 83,87' },
    { topic: 'paspoort', label: 'levertijd', value: '5 werkdagen' },
    { topic: 'telefoonnummer', value: '14 0181' },
  ],
};

export default defineRule({
  id: 'facts-match-channels',
  theme: 'answering',
  on: ['send'],
  severity: 'warn',
  source: {
    document: 'S1',
    quote: 'om uniformiteit in klantcontact via ieder kanaal te garanderen',
  },
  falseAlarms:
    'Een bijzonder geval (een dag, een doelgroep, een plek) dat niet bij de afgesproken feiten staat.',
  params: {},
  title: 'Zelfde antwoord op elk kanaal',
  prompt: {
    je: [
      '‘{feit}’ wijkt af van de afgesproken informatie: ‘{norm}’. Controleer dit voordat je het verstuurt.',
    ],
    u: ['‘{feit}’ wijkt af van de afgesproken informatie: ‘{norm}’. Controleer dit voordat u het verstuurt.'],
  },
  // The value alone at the end of a draft says nothing: it is put in the place of the other one.
  insert: null,
  check({ draft, conversation, channel, now }) {
    const { lastCitizenStretch, lastCitizen } = exchangeOf(conversation);
    if (!lastCitizen || channel.facts.length === 0) return null;
    const asked = lastCitizenStretch.map(({ text }) => text).join('\n');
    const valid = channel.facts.filter(({ validUntil }) => isStillValid(validUntil, now));
    const found = deviatingFact(draft, valid, asked);
    if (!found) return null;
    const { fact, start, end, instead } = found;
    const said = draft.slice(start, end);
    // What the citizen wrote themselves is repeated, not told.
    if (asked.includes(said)) return null;
    return {
      about: `fact ${fact.topic} ${fact.label}`,
      values: { feit: said, norm: fact.value },
      rewrites:
        instead === null
          ? []
          : [
              {
                label: `Maak er ‘${instead}’ van`,
                text: draft.slice(0, start) + instead + draft.slice(end),
              },
            ],
    };
  },
  examples: {
    speaks: [
      {
        before: [OPEN],
        draft: 'We zijn tot half vijf open.',
        channel: { facts: [{ topic: 'openingstijden', label: 'receptie', value: '9-17 uur' }] },
      },
      {
        before: [citizen('Op welk nummer kan ik bellen?')],
        draft: 'U kunt ons bellen op 0181-112233.',
        channel: { facts: [{ topic: 'telefoonnummer', label: 'algemeen', value: '14 0181' }] },
      },
      {
        before: [OPEN],
        draft: 'We zijn tot 16.30 uur open.',
        channel: { facts: [{ topic: 'openingstijden', label: 'in Spijkenisse', value: 'tot 17.00 uur' }] },
      },
      { before: [OPEN], draft: 'We zijn tot 18.00 uur open.', channel: FACTS },
      { before: [PASSPORT], draft: 'Een paspoort kost 75 euro.', channel: FACTS },
      { before: [PASSPORT], draft: 'Dat is € 80,00.', channel: FACTS },
      {
        before: [citizen('hoe lang duurt t voor mn paspoort er is')],
        draft: 'Uw paspoort is na 3 werkdagen klaar.',
        channel: FACTS,
      },
      {
        before: [citizen('Hoe kan ik jullie bereiken?')],
        draft: 'U kunt ons bellen op 0181-123456.',
        channel: FACTS,
      },
    ],
    staysQuiet: [
      { before: [OPEN], draft: 'In Zuidland zijn we tot 18.00 uur open.', channel: FACTS },
      { before: [OPEN], draft: 'We zijn tot vijf uur open.', channel: FACTS },
      { before: [OPEN], draft: 'Tot vorig jaar waren we tot 18.00 uur open.', channel: FACTS },
      { before: [OPEN], draft: 'Zaterdag zijn we open tot 13.00 uur.', channel: FACTS },
      {
        before: [PASSPORT],
        draft: 'Een paspoort kost € 83,87. Voor kinderen is het € 63,42.',
        channel: FACTS,
      },
      { before: [PASSPORT], draft: 'Een identiteitskaart kost € 78.', channel: FACTS },
      { before: [PASSPORT], draft: 'Haal uw paspoort binnen 3 maanden op.', channel: FACTS },
      {
        before: [PASSPORT],
        draft: 'Een paspoort kost 75 euro.',
        channel: {
          facts: [{ topic: 'paspoort', label: 'prijs', value: '€ 83,87', validUntil: '2025-12-31' }],
        },
      },
      {
        before: [citizen('Ik las dat een paspoort 75 euro kost, klopt dat?')],
        draft: 'Dat het paspoort 75 euro kost, staat nog op een oude pagina.',
        channel: FACTS,
      },
    ],
  },
});
