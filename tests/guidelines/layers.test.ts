import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { isLocked, settleChannel } from '../../utils/guidelines/channel-layers';
import { guidanceOf, type Layer } from '../../utils/guidelines/layers';
import { builtInLayers, chosenLayers } from '../../utils/guidelines/pack-choice';
import { packSchema } from '../../utils/guidelines/pack-schema';

const STANDARD = channelSchema.parse({ name: 'WhatsApp' });
const ID = 'open-personal-greeting';
const active = (layers: readonly Layer[], id = ID) =>
  guidanceOf(layers).rules.find(({ rule }) => rule.id === id) ?? null;
const words = (text: string) => ({ je: [text], u: [text] }) as const;

describe('layers', () => {
  const starter: Layer = { by: 'starter', rules: { [ID]: { on: true, params: { sessionGapHours: 24 } } } };
  const own: Layer = { by: 'own', rules: { [ID]: { severity: 'warn' } } };
  const pack: Layer = { by: 'pack', rules: { [ID]: { on: true, severity: 'info' } } };
  const policy: Layer = { by: 'policy', rules: { [ID]: { on: false } } };

  it('what no layer switches on is off', () => {
    expect(guidanceOf([]).rules).toEqual([]);
    expect(active([own])).toBeNull();
  });

  it('a stronger layer wins, whatever the order in which they are given', () => {
    expect(active([own, starter])?.severity).toBe('warn');
    expect(active([pack, own, starter])?.severity).toBe('info');
    expect(active([policy, pack, own, starter])).toBeNull();
  });

  it('and takes over only what it says', () => {
    const found = active([pack, own, starter, { by: 'own', rules: { [ID]: { params: { other: 1 } } } }]);
    expect(found?.params).toEqual({ sessionGapHours: 24, other: 1 });
  });

  it('tells who set what', () => {
    const { setBy } = guidanceOf([pack, own, starter]);
    expect(setBy.get(ID)).toEqual({ on: 'pack', severity: 'pack', 'params.sessionGapHours': 'starter' });
    expect([
      isLocked('pack'),
      isLocked('policy'),
      isLocked('own'),
      isLocked('starter'),
      isLocked(undefined),
    ]).toEqual([true, true, false, false, false]);
  });

  it('hands on the words of the organisation', () => {
    const prompt = { je: ['Groet eerst.'], u: ['Groet eerst.'] } as const;
    const layer = packSchema.parse({
      format: 1,
      id: 'x',
      title: 'x',
      version: 1,
      rules: { [ID]: { on: true, prompt } },
    });
    expect(active([{ by: 'pack', rules: layer.rules }])?.prompt).toEqual(words('Groet eerst.'));
  });

  it('names ids this version does not know, and goes on', () => {
    const guidance = guidanceOf([
      starter,
      { by: 'own', rules: { 'rule-of-tomorrow': { on: true }, toString: { on: true } } },
    ]);
    expect(guidance.unknown).toEqual(['rule-of-tomorrow', 'toString']);
    expect(guidance.rules).toHaveLength(1);
  });

  it('adds up the phrases of all of them', () => {
    const lists = (by: Layer['by'], greeting: readonly string[]): Layer => ({ by, lexicons: { greeting } });
    expect(guidanceOf([lists('own', ['moi']), lists('starter', ['alaaf', 'moi'])]).lexicons).toEqual({
      greeting: ['alaaf', 'moi'],
    });
  });

  it('has own rules on unless somebody switches them off', () => {
    const phraseRule = {
      id: 'own-x',
      title: 'x',
      reason: 'zo afgesproken met elkaar',
      severity: 'info',
      in: 'draft',
      says: ['gratis'],
      prompt: words('Niet doen.'),
      mustSpeak: ['gratis'],
      mustStayQuiet: ['niets'],
    };
    const { phraseRules } = packSchema.parse({
      format: 1,
      id: 'x',
      title: 'x',
      version: 1,
      phraseRules: [phraseRule],
    });
    expect(active([{ by: 'pack', phraseRules }], 'own-x')).not.toBeNull();
    expect(
      active(
        [
          { by: 'pack', phraseRules },
          { by: 'policy', rules: { 'own-x': { on: false } } },
        ],
        'own-x',
      ),
    ).toBeNull();
  });
});

describe('the channel', () => {
  it('is the console’s own, then the chosen starter pack, then what was settled here, then an imported pack', () => {
    const library = guidanceOf(chosenLayers('bibliotheek'));
    expect(settleChannel(library, STANDARD, {})).toMatchObject({
      channel: {
        address: 'je',
        firstReplyTargetMin: 30,
        allowedIdentifiers: ['pasnummer'],
        name: 'WhatsApp',
      },
      setBy: { address: 'starter' },
    });
    expect(settleChannel(library, STANDARD, { address: 'u' })).toMatchObject({
      channel: { address: 'u' },
      setBy: { address: 'own', firstReplyTargetMin: 'starter' },
    });
    const imported = guidanceOf([{ by: 'pack', channel: { address: 'mirror' } }]);
    const settled = settleChannel(imported, STANDARD, { address: 'u', phone: '14 020' });
    expect(settled).toMatchObject({
      channel: { address: 'mirror', phone: '14 020' },
      setBy: { address: 'pack' },
    });
  });

  it('has the quick replies and facts of everybody, the strongest first', () => {
    const reply = (topic: string) => ({ topic, je: 'Ja.', u: 'Ja.' });
    const guidance = guidanceOf([{ by: 'pack', quickReplies: [reply('pack')] }]);
    const { quickReplies } = settleChannel(guidance, STANDARD, { quickReplies: [reply('own')] }).channel;
    expect(quickReplies.map(({ topic }) => topic)).toEqual(['pack', 'own']);
  });
});

describe('the pack that is on', () => {
  const on = (choice: Parameters<typeof chosenLayers>[0]) =>
    guidanceOf(chosenLayers(choice)).rules.map(({ rule }) => rule.id);

  it('is the first pack when the choice is not one', () => {
    for (const id of ['', 'nergens', '__proto__']) expect(on(id)).toEqual(on('kern'));
  });

  it('comes on top of the first pack when it only adds to others', () => {
    expect(on('samen-lezen')).toEqual(expect.arrayContaining(on('kern')));
    expect(guidanceOf(builtInLayers('samen-lezen') ?? []).rules).toHaveLength(3);
    expect(builtInLayers('nergens')).toBeNull();
  });

  it('is an imported one with what it builds on, all of it stronger than a choice of one’s own', () => {
    const pack = packSchema.parse({
      format: 1,
      id: 'ons',
      title: 'Ons',
      version: 1,
      extends: ['kern'],
      rules: { 'ok-is-not-yes': { on: false } },
    });
    const guidance = guidanceOf([
      ...chosenLayers(pack),
      { by: 'own', rules: { 'ok-is-not-yes': { on: true }, 'address-form': { on: false } } },
    ]);
    const ids = guidance.rules.map(({ rule }) => rule.id);
    expect(ids).toContain('address-form');
    expect(ids).not.toContain('ok-is-not-yes');
  });
});
