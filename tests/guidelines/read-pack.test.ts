import { beforeAll, describe, expect, it } from 'vitest';
import { builtInIds, builtInPack } from '../../utils/guidelines/built-in-packs';
import { addPatternEngine } from '../../utils/guidelines/patterns';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';
import { readPack } from '../../utils/guidelines/read-pack';

const PACK = { format: 1, id: 'onze-afspraken', title: 'Onze afspraken', version: 3 };
const RULE = {
  id: 'own-geen-gratis',
  title: 'Gratis bestaat niet',
  reason: 'Afspraak van het team van maart 2026.',
  severity: 'advice',
  in: 'draft',
  says: ['helemaal gratis'],
  prompt: { je: ['Zeg liever ‘zonder kosten voor je’.'], u: ['Zeg liever ‘zonder kosten voor u’.'] },
  mustSpeak: ['Het is helemaal gratis.'],
  mustStayQuiet: ['Het kost niets.'],
};

const read = (more: Record<string, unknown>) => readPack({ ...PACK, ...more });
const refusal = (source: unknown) => {
  const result = readPack(source);
  return result.ok ? 'taken in' : result.message;
};
const refusalOf = (more: Record<string, unknown>) => refusal({ ...PACK, ...more });
const ownRule = (more: Record<string, unknown>) => refusalOf({ phraseRules: [{ ...RULE, ...more }] });

beforeAll(() => addPatternEngine(re2Patterns));

describe('a pack that can be used', () => {
  it('is taken in from the text of a file, also one that begins with a byte order mark', () => {
    const result = readPack(`\uFEFF${JSON.stringify({ ...PACK, extends: ['kern'], phraseRules: [RULE] })}`);
    expect(result).toMatchObject({ ok: true, pack: { id: 'onze-afspraken', version: 3, extends: ['kern'] } });
  });

  it('leaves out rules and settings this version does not know, and counts them', () => {
    const result = read({
      rules: {
        'address-form': { on: true, params: { mirrorAfter: 3, glitter: 2 } },
        'rule-of-tomorrow': { on: true },
        toString: { on: true },
      },
    });
    expect(result).toMatchObject({ ok: true, dropped: { rules: 2, params: 1 } });
    expect(result.ok && result.pack.rules).toEqual({
      'address-form': { on: true, params: { mirrorAfter: 3 } },
    });
  });

  it('comes out of its own text again', () => {
    const result = read({
      phraseRules: [RULE],
      channel: { address: 'je' },
      lexicons: { greeting: ['alaaf'] },
    });
    if (!result.ok) throw new Error(result.message);
    expect(readPack(JSON.stringify(result.pack))).toEqual(result);
  });

  it('may be any of the built-in packs under another name, of which nothing is unknown', () => {
    for (const id of builtInIds) {
      const result = readPack({ ...builtInPack(id), id: `${id}-van-ons` });
      expect(result).toMatchObject({ ok: true, dropped: { rules: 0, params: 0 } });
    }
  });
});

describe('a pack that is refused whole, with the place and the reason in Dutch', () => {
  it.each([
    ['{"format": 1,\n"id": "a",}', 'geen geldige JSON, regel 2'],
    ['', 'geen geldige JSON'],
    ['[]', 'Dit is geen pakket'],
    ['"kern"', 'Dit is geen pakket'],
    ['null', 'Dit is geen pakket'],
  ])('%s', (text, why) => expect(refusal(text)).toContain(why));

  it.each([
    [{ format: 2 }, 'format: Dit pakket is gemaakt voor een nieuwere Souffleur (formaat 2)'],
    [{ format: '1' }, 'format: Hier hoort 1'],
    [{ title: undefined }, 'title: Hier hoort tekst'],
    [{ version: 0 }, 'version: Kies 1 of meer'],
    [{ version: 1.5 }, 'version: Hier hoort een heel getal'],
    [{ id: 'Onze Pack' }, 'id: Gebruik alleen kleine letters'],
    [{ id: 'gemeente' }, 'id: "gemeente" is al de naam'],
    [{ colour: 'red' }, 'Dit ken ik niet: colour'],
    [{ extends: ['onze-afspraken'] }, 'extends: Pakketten kunnen niet in een kring'],
    [{ id: 'kern', extends: ['gemeente'] }, 'gemeente → kern'],
    [{ extends: ['nergens'] }, 'extends: Het pakket "nergens" is er niet'],
    [{ rules: { 'address-form': { on: 'ja' } } }, 'rules.address-form.on: Hier hoort true of false'],
    [{ rules: { 'address-form': { on: true, loud: 1 } } }, 'rules.address-form: Dit ken ik niet: loud'],
    [{ rules: { 'address-form': { on: true, severity: 'luid' } } }, 'info, advice, warn, block'],
    [
      { rules: { 'open-personal-greeting': { on: true, params: { sessionGapHours: 900 } } } },
      'rules.open-personal-greeting.params.sessionGapHours: Kies een getal van 1 tot en met 336 (uur)',
    ],
    [
      { rules: { 'open-personal-greeting': { on: true, params: { sessionGapHours: '12' } } } },
      'params.sessionGapHours: Kies een getal',
    ],
    [{ channel: { address: 'jij' } }, 'channel.address: Hier kan alleen staan: je, u, mirror'],
    [{ channel: { openingHours: 'altijd' } }, 'channel.openingHours: Schrijf tijden als'],
    [{ channel: { holidays: ['2026-01-01', 'kerst'] } }, 'channel.holidays[1]'],
    [{ facts: [{ topic: 'paspoort', value: '€ 80', validUntil: 'ooit' }] }, 'facts[0].validUntil'],
    [
      { facts: [{ topic: 'paspoort', value: '€ 80', validUntill: '2026-01-01' }] },
      'facts[0]: Dit ken ik niet',
    ],
    [
      { quickReplies: [{ topic: 'x', je: 'Neem uw pas mee.', u: 'Neem uw pas mee.' }] },
      'quickReplies[0].je: Hier staat ‘u’',
    ],
    [{ lexicons: { groeten: ['alaaf'] } }, 'lexicons: De lijst "groeten" bestaat niet'],
    [{ lexicons: { greeting: ['*laaf'] } }, 'niet met een sterretje beginnen'],
  ])('%j', (more, why) => expect(refusalOf(more)).toContain(why));

  it.each([
    [
      { je: ['Wat is uw vraag?'], u: ['Wat is uw vraag?'] },
      'prompt.je[0]: Hier staat ‘u’ in een tekst met ‘je’',
    ],
    [{ je: ['Wat is je vraag?'], u: ['Wat is uw vraag?', 'Zeg je vraag.'] }, 'prompt.u[1]: Hier staat ‘je’'],
    [{ je: ['Wat is je vraag?'] }, 'prompt.u: Hier hoort een lijst'],
    [{ je: ['Bel {nummer}.'], u: ['Bel {telefoon}.'] }, 'prompt.je[0]: "{nummer}" ken ik hier niet'],
    [{ je: ['Bel {telefoon.'], u: ['Bel {telefoon}.'] }, 'prompt.je[0]: "{{}" ken ik hier niet'],
  ])('other words for a rule: %j', (prompt, why) =>
    expect(refusalOf({ rules: { 'say-what-and-when': { on: true, prompt } } })).toContain(
      `rules.say-what-and-when.${why}`,
    ),
  );

  it('other words for the citizen where a rule has none', () => {
    const insert = { je: ['Dag!'], u: ['Dag!'] };
    expect(refusalOf({ rules: { 'address-form': { on: true, insert } } })).toContain(
      'heeft geen tekst voor de ander',
    );
  });

  it.each([
    [{ id: 'address-form' }, 'phraseRules[0].id'],
    [{ says: [] }, 'phraseRules[0].says: Zet hier minstens één zin'],
    [{ says: ['hele*maal gratis'] }, 'says[0]: Een sterretje kan alleen aan het eind'],
    [{ says: ['!!'] }, 'says[0]: Er staat geen woord'],
    [{ says: ['gr*'] }, 'minstens 3 letters'],
    [{ mustSpeak: [] }, 'mustSpeak: Hier moet er minstens één staan'],
    [{ mustSpeak: ['Het is helemaal gratis.', 'Gratis!'] }, 'mustSpeak[1]: De regel zegt bij deze zin niets'],
    [{ mustStayQuiet: ['Ja, helemaal GRATIS'] }, 'mustStayQuiet[0]: De regel spreekt bij deze zin'],
    [{ in: 'citizen', severity: 'block' }, 'severity: Alleen een regel over het eigen bericht'],
    [{ pattern: '(?=gratis)' }, 'phraseRules[0].pattern: Vooruit- of terugkijken'],
    [{ pattern: '(a{30}){30}' }, 'phraseRules[0].pattern: Het patroon is te groot'],
    [
      { prompt: { je: ['Vraag {iets}.'], u: ['Vraag.'] } },
      'phraseRules[0].prompt.je[0]: "{iets}" ken ik hier niet',
    ],
  ])('an own rule: %j', (more, why) => expect(ownRule(more)).toContain(why));

  it('two own rules with one id', () => {
    expect(refusalOf({ phraseRules: [RULE, RULE] })).toContain(
      'phraseRules[1].id: Dit id heeft al een andere regel',
    );
  });

  it('names that mean something to the language, wherever they stand', () => {
    const text = JSON.stringify({ ...PACK, rules: {} }).replace(
      '"rules":{}',
      '"rules":{"__proto__":{"on":true}}',
    );
    expect(refusal(text)).toContain('rules.__proto__: Deze naam mag niet');
    expect(Object.prototype).not.toHaveProperty('on');
  });

  it('more than 1 MB, without reading it', () => {
    expect(refusal('['.repeat(10_000_000))).toContain('groter dan 1 MB');
    expect(refusal(`"${'€'.repeat(400_000)}"`)).toContain('groter dan 1 MB');
  });

  it('endless depth', () => {
    expect(refusal(`{"format":1,"rules":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toContain(
      'te veel lagen',
    );
  });
});
