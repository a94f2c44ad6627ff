import * as z from 'zod/mini';
import { agentSchema } from '../conversation/agent';
import { channelPartSchema } from '../conversation/channel-part';
import { FIRST_PACK, type PackChoice, packChoiceSchema } from '../guidelines/pack-choice';
import { NO_POLICY, type Policy, policySchema } from '../guidelines/policy';
import { saltSchema } from '../waiting/conversation-hash';
import { type PromiseBook, promiseBookSchema } from '../waiting/promise';
import { stored } from './stored';
import { withoutDefaults } from './whole-channels';

/** What the agent chose for themself. */
export const agentItem = stored('local:agent', agentSchema, agentSchema.parse({}));

/** What was settled here per console id; what is not in it is as the guideline pack or the console has it. */
export const channelsItem = stored(
  'local:channels',
  z.record(z.string(), channelPartSchema),
  {},
  {
    version: 2,
    upgrade: withoutDefaults,
  },
);

/** The guideline pack that is on: the id of a built-in one, or the content of an imported one. */
export const packItem = stored<PackChoice>('local:pack', packChoiceSchema, FIRST_PACK);

/** What the organisation settled for every browser, as it was last read; the background keeps it up to date. */
export const policyItem = stored<Policy>('local:policy', policySchema, NO_POLICY);

/** Ids of consoles on which Souffleur is switched off. */
export const switchedOffItem = stored('local:switched-off', z.array(z.string()), []);

/** Epoch ms until which the agent wants silence everywhere; 0 when not paused. */
export const pausedUntilItem = stored('local:paused-until', z.number(), 0);

/** Language of the buttons; the coach itself speaks Dutch. */
export const languageSchema = z.enum(['nl', 'en']);
export type Language = z.infer<typeof languageSchema>;
export const languageItem = stored<Language>('local:language', languageSchema, 'nl');

/** Where the agent put the card, per console id: pixels from the right and bottom of the window. */
export const placesItem = stored(
  'local:places',
  z.record(z.string(), z.object({ right: z.number(), bottom: z.number() })),
  {},
);

/** The keys that open the card. A choice of a few, so that none of them is one the page needs. */
export const openKeys = ['Alt+Shift+S', 'Alt+Shift+K', 'F8'] as const;
export const openKeyItem = stored<(typeof openKeys)[number]>(
  'local:open-key',
  z.enum(openKeys),
  'Alt+Shift+S',
);

/** Per rule id, how many messages in a row this agent followed it without having been told; see `statistics/streaks`. */
export const streaksItem = stored<Readonly<Record<string, number>>>(
  'local:streaks',
  z.record(z.string(), z.number()),
  {},
);

/** What hides the names of conversations in everything that is stored of them; null before it is drawn. */
export const saltItem = stored<string | null>('local:salt', z.nullable(saltSchema), null);

/** What the agent promised, per console id: a hash and a moment each. */
export const promisesItem = stored<PromiseBook>('local:promises', promiseBookSchema, {});
