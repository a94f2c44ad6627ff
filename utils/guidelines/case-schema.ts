import * as z from 'zod/mini';
import { agentSchema } from '../conversation/agent';
import { eventSchema, expectedSchema, startSchema } from '../conversation/scenario';

/**
 * A test case of a pack: an invented example conversation, and which rules must speak or stay quiet in it. Never a
 * conversation that somebody really had: a pack is handed out.
 */
export const caseSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  start: startSchema,
  /** What is different from the channel as the pack has it. */
  channel: z._default(z.record(z.string(), z.unknown()), {}),
  agent: z._default(agentSchema, agentSchema.parse({})),
  events: z.array(eventSchema).check(z.minLength(1), z.maxLength(300)),
  expect: expectedSchema,
});

export type Case = z.infer<typeof caseSchema>;
