import * as z from 'zod/mini';

/**
 * What an agent settles for themself. It never says how well anyone does; `level` is the agent's own choice
 * of how much they want to hear.
 */
export const agentSchema = z.object({
  firstName: z._default(z.string().check(z.maxLength(40)), ''),
  /** starter: every prompt; basis: advice and up; ervaren: warnings only. */
  level: z._default(z.enum(['starter', 'basis', 'ervaren']), 'starter'),
  /** How the coach speaks to the agent. */
  coachAddress: z._default(z.enum(['je', 'u']), 'je'),
  /** The agent's own choice; nobody else sees that it is on (rulebook, 31). */
  languageCheck: z._default(z.boolean(), false),
  /** Whether this agent looks after the inbox now; reminders come only then. */
  onDuty: z._default(z.boolean(), true),
  /** Whether clearing old conversations is this agent's task. */
  cleanUpTask: z._default(z.boolean(), false),
  /** Ids of rules that this agent hears at any level. */
  pinned: z._default(z.array(z.string()), []),
});

export type Agent = z.infer<typeof agentSchema>;
