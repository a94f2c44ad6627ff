import * as z from 'zod/mini';
import { agentSchema } from './agent';
import { momentAfter } from './moment-after';

const text = z.string().check(z.maxLength(100_000));
const ofConversation = {
  /** When, counted from the start: "+90s". */
  at: z
    .string()
    .check(
      z.refine(
        (at) => momentAfter(0, at) !== null,
        'is geen tijd; schrijf bijvoorbeeld "+90s", "+2m", "+1h" of "+3d"',
      ),
    ),
  conversation: z._default(z.string().check(z.maxLength(200)), 'main'),
};
const plain = <const Type extends string>(type: Type) =>
  z.object({ ...ofConversation, type: z.literal(type) });

/** What happens, one thing at a time. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    ...ofConversation,
    type: z.literal('message'),
    author: z.enum(['citizen', 'agent', 'system']),
    text: z._default(text, ''),
    kind: z._default(z.enum(['text', 'image', 'voice', 'document', 'location', 'deleted', 'other']), 'text'),
    /** The citizen's name as the console shows it. */
    name: z.optional(z.string()),
  }),
  z.object({ ...ofConversation, type: z.literal('draft'), text }),
  z.object({ ...ofConversation, type: z.literal('send'), force: z._default(z.boolean(), false) }),
  z.object({
    ...ofConversation,
    type: z.literal('tick'),
    // Absent: every conversation is looked at.
    conversation: z.optional(z.string()),
  }),
  plain('open'),
  plain('close'),
  z.object({ ...ofConversation, type: z.literal('typing'), on: z._default(z.boolean(), true) }),
  plain('hide'),
  plain('show'),
  z.object({ ...ofConversation, type: z.literal('prechat'), text }),
  z.object({ ...ofConversation, type: z.literal('opt-in'), purpose: z.string() }),
]);
export type ScenarioEvent = z.infer<typeof eventSchema>;

/** When it begins: ISO 8601 with its zone. */
export const startSchema = z
  .string()
  .check(
    z.refine(
      (start) => !Number.isNaN(Date.parse(start)),
      'is geen datum met tijd; schrijf bijvoorbeeld "2026-03-03T10:00:00+01:00"',
    ),
  );

/**
 * A conversation written down to be played (the house, §7). Keys at the top that are not named here (`expect`, `note`)
 * are for whoever wrote it.
 */
export const scenarioSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  start: startSchema,
  channel: z._default(z.record(z.string(), z.unknown()), {}),
  agent: z._default(agentSchema, agentSchema.parse({})),
  /** "all", the id of a pack, or ids of rules. */
  rules: z._default(z.union([z.string(), z.array(z.string())]), 'all'),
  /** Per rule, what a trainer turned. */
  params: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  events: z.array(eventSchema).check(z.maxLength(50_000)),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** What must and must not be said in a scenario. */
export const expectedSchema = z.strictObject({
  /** Each of them at least once; keys that are left out may be anything. */
  speaks: z._default(
    z
      .array(
        z.strictObject({
          rule: z.string().check(z.maxLength(60)),
          event: z.optional(z.enum(['message', 'draft', 'send', 'tick', 'open', 'close'])),
          at: z.optional(z.string().check(z.maxLength(20))),
          conversation: z.optional(z.string().check(z.maxLength(200))),
          severity: z.optional(z.enum(['info', 'advice', 'warn', 'block'])),
          shown: z.optional(z.boolean()),
          held: z.optional(z.boolean()),
        }),
      )
      .check(z.maxLength(100)),
    [],
  ),
  /** Ids of rules. */
  quiet: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100)), []),
});
export type Expected = z.infer<typeof expectedSchema>;
