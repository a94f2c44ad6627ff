import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../../utils/conversation/channel';
import { builtInIds } from '../../../utils/guidelines/built-in-packs';
import { settleChannel } from '../../../utils/guidelines/channel-layers';
import { ownFromPack } from '../../../utils/guidelines/handout/own-from-pack';
import { idFromTitle, labelProblems } from '../../../utils/guidelines/handout/pack-label';
import { firstLabel, packFileText, packToHandOut } from '../../../utils/guidelines/handout/pack-to-hand-out';
import { type Guidance, guidanceOf } from '../../../utils/guidelines/layers';
import { layersInForce } from '../../../utils/guidelines/layers-in-force';
import type { PackChoice } from '../../../utils/guidelines/pack-choice';
import { type Pack, packSchema } from '../../../utils/guidelines/pack-schema';
import { NO_POLICY } from '../../../utils/guidelines/policy';
import { readPack } from '../../../utils/guidelines/read-pack';
import { EMPTY_PACK } from '../../../utils/settings/own-pack';
import { GRATIS } from './own-rule';

const LABEL = { id: 'bieb-zuid', title: 'Bibliotheek Zuid', description: '', version: '4' };
const OWN = packSchema.parse({
  ...EMPTY_PACK,
  rules: {
    'keep-it-short': { on: true, params: { maxWords: 40 } },
    'open-personal-greeting': { on: false },
    'own-gratis': { severity: 'warn' },
  },
  channel: { firstReplyTargetMin: 45, phone: '0181 61 10 11' },
  lexicons: { closing: ['ajuus paraplus'] },
  quickReplies: [{ topic: 'printen', je: 'Je kunt hier printen.', u: 'U kunt hier printen.' }],
  facts: [{ topic: 'pas', label: 'prijs', value: '€ 5' }],
  phraseRules: [GRATIS],
});

const guidance = (pack: PackChoice, own: Pack | null) =>
  guidanceOf(layersInForce({ pack, own, policy: NO_POLICY }));

/** All that agents notice of a settlement, without who settled it. */
function felt(given: Guidance) {
  const { channel } = settleChannel(given, channelSchema.parse({}), {});
  const rules = given.rules
    .map(({ rule, ...rest }) => [rule.id, rest] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    rules: rules.map(([id, { params = {}, ...rest }]) => [id, { ...rest, params }]),
    channel,
    lexicons: given.lexicons,
  };
}

function made(own: Pack, choice: PackChoice, label = LABEL): Pack {
  const read = packToHandOut(own, choice, label);
  if (!read.ok) throw new Error(read.message);
  return read.pack;
}

describe('a pack to hand out', () => {
  it.each(builtInIds)('coaches others as this browser is coached, over %s', (choice) => {
    const pack = made(OWN, choice);
    expect(felt(guidance(pack, null))).toEqual(felt(guidance(choice, OWN)));
    expect(pack).toMatchObject({ id: 'bieb-zuid', title: 'Bibliotheek Zuid', version: 4 });
  });

  it('builds on the chosen pack; an add-on brings the first pack along', () => {
    expect(made(OWN, 'bibliotheek').extends).toEqual(['bibliotheek']);
    expect(made(OWN, 'kern').extends).toEqual(['kern']);
    expect(made(OWN, 'veilig').extends).toEqual(['kern', 'veilig']);
  });

  it('of an imported pack takes in what this browser adds, and leaves what that pack says', () => {
    const imported = packSchema.parse({
      ...made(OWN, 'gemeente'),
      channel: { firstReplyTargetMin: 60 },
      rules: { 'keep-it-short': { params: { maxWords: 70 } } },
    });
    const own = packSchema.parse({
      ...EMPTY_PACK,
      channel: { firstReplyTargetMin: 10, team: 'de balie' },
      rules: { 'keep-it-short': { on: true, params: { maxWords: 20 } } },
    });
    const pack = made(own, imported);
    expect(pack.channel).toEqual({ firstReplyTargetMin: 60, team: 'de balie' });
    expect(pack.rules['keep-it-short']).toEqual({ on: true, params: { maxWords: 70 } });
    expect(felt(guidance(pack, null))).toEqual(felt(guidance(imported, own)));
    expect(firstLabel(own, imported).version).toBe('5');
    expect(firstLabel(own, 'kern').version).toBe('1');
  });

  it('is refused with the place and the reason when nobody could take it in', () => {
    const spoilt = packSchema.parse({ ...OWN, phraseRules: [{ ...GRATIS, mustSpeak: ['Dit kost geld.'] }] });
    const read = packToHandOut(spoilt, 'kern', LABEL);
    expect(!read.ok && read.message).toContain(
      'phraseRules[0].mustSpeak[0]: De regel zegt bij deze zin niets',
    );
    expect(packToHandOut(OWN, 'kern', { ...LABEL, id: 'kern' }).ok).toBe(false);
  });

  it('is the same text every time, and reads as itself', () => {
    const pack = made(OWN, 'hulplijn');
    const again = readPack(packFileText(pack));
    expect(again.ok && again.pack).toEqual(pack);
    expect(packFileText(pack)).toBe(packFileText(made(OWN, 'hulplijn')));
    expect(packFileText(made(EMPTY_PACK, 'kern'))).not.toContain('quickReplies');
  });
});

describe('a label', () => {
  it('that is right has no problems', () => expect(labelProblems(LABEL)).toEqual({}));

  it.each([
    ['id', 'Bieb Zuid'],
    ['id', ''],
    ['id', 'bibliotheek'],
    ['title', ''],
    ['title', 'x'.repeat(81)],
    ['description', 'x'.repeat(501)],
    ['version', '0'],
    ['version', '1.5'],
    ['version', 'twee'],
    ['version', '1000001'],
  ])('with %s "%s" says so there alone', (name, value) => {
    expect(Object.keys(labelProblems({ ...LABEL, [name]: value }))).toEqual([name]);
  });

  it('gets its short name from a title', () => {
    expect(idFromTitle('Gemeente Zuidland, balie')).toBe('gemeente-zuidland-balie');
    expect(idFromTitle('Cliëntenservice')).toBe('clientenservice');
    expect(idFromTitle('???')).toBe('eigen-afspraken');
  });
});

describe('a pack opened to work on', () => {
  it.each([
    [[]],
    [['kern']],
    [['bibliotheek']],
    [['bibliotheek', 'veilig']],
    [['hulplijn', 'bibliotheek']],
    [['samen-lezen']],
    [['veilig', 'samen-lezen']],
  ])('coaches as before when it builds on %j', (bases) => {
    const pack = packSchema.parse({ ...OWN, id: 'ons', extends: bases });
    const { own, choice } = ownFromPack(pack);
    expect(builtInIds).toContain(choice);
    expect(felt(guidance(choice, own))).toEqual(felt(guidance(pack, null)));
    // Handed out again it is the same to others too.
    expect(felt(guidance(made(own, choice), null))).toEqual(felt(guidance(pack, null)));
    expect(own).toMatchObject({ id: 'ons', title: OWN.title, version: OWN.version });
  });
});
