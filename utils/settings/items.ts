import * as z from 'zod/mini';
import { agentSchema } from '../conversation/agent';
import { channelSchema } from '../conversation/channel';
import { stored } from './stored';

/** What the agent chose for themself. */
export const agentItem = stored('local:agent', agentSchema, agentSchema.parse({}));

/** Channel settings per console id; a console that is not in it has the defaults of its profile. */
export const channelsItem = stored('local:channels', z.record(z.string(), channelSchema), {});

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
