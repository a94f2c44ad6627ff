import { describe, expect, it } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { scenarioSchema } from '../../utils/conversation/scenario';
import { momentInSteps } from '../../utils/replay/play-in-steps';
import type { Cast } from '../../utils/replay/play-scenario';
import { whyEach } from '../../utils/replay/why-quiet';
import { catalogue } from '../../utils/rules/registry';

const START = '2026-03-03T10:00:00+01:00';
const ASKED = {
  at: '+0s',
  type: 'message',
  author: 'citizen',
  text: 'Hallo, mijn pas doet het niet meer, wat nu?',
};

function cast(
  more: { channel?: object; agent?: object; rules?: readonly string[]; faded?: string[] } = {},
): Cast {
  const rules = catalogue.filter(({ id }) => more.rules?.includes(id) ?? true).map((rule) => ({ rule }));
  return {
    rules,
    channel: channelSchema.parse(more.channel ?? {}),
    agent: agentSchema.parse(more.agent ?? {}),
    faded: new Set(more.faded ?? []),
  };
}

/** Why this rule was as it was at the last of these events. */
function why(rule: string, events: readonly object[], given: Cast): object | undefined {
  const scenario = scenarioSchema.parse({ id: 't', start: START, events });
  const steps = momentInSteps(scenario, given, events.length - 1);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value) throw new Error('Nothing happened');
  return whyEach(catalogue, given, step.value).find((each) => each.rule.id === rule)?.why;
}

describe('why a rule is quiet at a moment', () => {
  const bsn = { ...ASKED, text: 'mijn bsn is 111222333' };
  const asks = { at: '+1m', type: 'draft', text: 'Wat is uw BSN?' };

  it('spoke', () => expect(why('citizen-shared-private-data', [bsn], cast())).toEqual({ why: 'shown' }));

  it('stands there already', () =>
    expect(
      why(
        'first-reply-due',
        [ASKED, { at: '+25m', type: 'tick' }, { at: '+26m', type: 'tick' }],
        cast({ rules: ['first-reply-due'] }),
      ),
    ).toEqual({ why: 'stands' }));

  it('is off', () =>
    expect(why('citizen-shared-private-data', [bsn], cast({ rules: ['address-form'] }))).toEqual({
      why: 'off',
    }));

  it('does not look at such a moment', () =>
    expect(why('do-not-ask-private-data', [bsn], cast())).toMatchObject({ why: 'other-moment' }));

  it('looked, and found nothing', () =>
    expect(why('citizen-shared-private-data', [ASKED], cast())).toEqual({ why: 'not-applying' }));

  it('gives way to a stronger one, which is named', () =>
    expect(
      why(
        'address-form',
        [bsn, { ...asks, text: 'Wat is je vraag?' }],
        cast({ rules: ['address-form', 'citizen-shared-private-data'] }),
      ),
    ).toEqual({ why: 'stronger', rule: 'citizen-shared-private-data' }));

  it('mends nothing that a tip on the screen does not, which is named', () => {
    const draft = { at: '+1m', type: 'draft', text: 'Neem je pas mee' };
    const saidU = { ...ASKED, at: '+2m', author: 'agent', text: 'Waar bent u al geweest?' };
    const given = cast({ rules: ['address-form', 'address-mixed'] });
    expect(why('address-mixed', [ASKED, draft, saidU, { ...draft, at: '+3m' }], given)).toEqual({
      why: 'same-button',
      rule: 'address-form',
    });
  });

  it('is not heard at this level', () => {
    const draft = { at: '+1m', type: 'draft', text: 'Wat is je vraag?' };
    const only = { rules: ['address-form'] };
    expect(why('address-form', [ASKED, draft], cast({ ...only, agent: { level: 'ervaren' } }))).toEqual({
      why: 'level',
    });
  });

  it('faded, for who follows it unprompted', () => {
    const draft = { at: '+1m', type: 'draft', text: 'Wat is je vraag?' };
    const given = { rules: ['address-form'], agent: { level: 'basis' }, faded: ['address-form'] };
    expect(why('address-form', [ASKED, draft], cast(given))).toEqual({ why: 'faded' });
  });

  it('is of a conversation that is not in front', () => {
    const events = [ASKED, { ...bsn, at: '+10s', conversation: 'two' }];
    expect(why('citizen-shared-private-data', events, cast())).toEqual({ why: 'not-in-front' });
  });

  it('is kept quiet by a setting of the channel, which is named', () => {
    const draft = { at: '+1m', type: 'draft', text: 'Wat is uw vraag?' };
    expect(why('address-form', [ASKED, draft], cast({ channel: { address: 'u' } }))).toEqual({
      why: 'channel',
      setting: 'address',
    });
  });

  it('was said before', () => {
    const wrong = { at: '+1m', type: 'draft', text: 'Wat is je vraag?' };
    const events = [
      ASKED,
      wrong,
      { at: '+2m', type: 'draft', text: 'Wat is uw vraag?' },
      { ...wrong, at: '+3m' },
    ];
    expect(why('address-form', events, cast({ rules: ['address-form'] }))).toEqual({ why: 'said-before' });
  });
});
