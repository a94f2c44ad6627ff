import * as z from 'zod/mini';

/** Identifiers a channel may allow in the open; the rest of personal data never is. */
const identifier = z.enum(['pasnummer', 'zaaknummer', 'meldingnummer', 'containernummer']);

const texts = z._default(z.array(z.string()), []);

/** The organisation's own data: never private, so never a reason to speak. */
const ownData = z.object({
  ibans: texts,
  phones: texts,
  emails: texts,
  addresses: texts,
  domains: texts,
});

/**
 * What a trainer settles for one channel. Every key has a default, so that `{}` is a whole channel.
 * Rulebook §1 names the keys.
 */
export const channelSchema = z.object({
  name: z._default(z.string().check(z.maxLength(60)), 'WhatsApp'),
  /** How quickly people answer here: at once (`live`) or in their own time. */
  sync: z._default(z.enum(['live', 'async']), 'async'),
  style: z._default(z.enum(['warm', 'kort']), 'warm'),
  address: z._default(z.enum(['je', 'u', 'mirror']), 'u'),
  /** Minutes within which a first answer is due. S4 §4.1: 30 (Spijkenisse); OBA and Eindhoven: 60. */
  firstReplyTargetMin: z._default(z.number().check(z.minimum(1), z.maximum(2880)), 30),
  /** Seconds, for live chat; where given it wins over the minutes. */
  firstReplyTargetSec: z._default(z.nullable(z.number().check(z.minimum(5), z.maximum(3600))), null),
  /** Such as "ma-vr 09:00-17:00"; null: the clock always runs. */
  openingHours: z._default(z.nullable(z.string()), null),
  phone: z._default(z.nullable(z.string()), null),
  phoneHours: z._default(z.nullable(z.string()), null),
  /** Where to go for who cannot call: "de balie", "het beveiligde formulier op …". */
  alternativeChannel: z._default(z.nullable(z.string()), null),
  /** The department that answers when a question needs looking into. */
  team: z._default(z.nullable(z.string()), null),
  allowedIdentifiers: z._default(z.array(identifier), [
    'pasnummer',
    'zaaknummer',
    'meldingnummer',
    'containernummer',
  ]),
  /** The citizen has logged in (DigiD): who they are is certain. */
  identityAssured: z._default(z.boolean(), false),
  /** Whether conversations of several people are coached too. */
  coachGroups: z._default(z.boolean(), false),
  ownData: z._default(ownData, { ibans: [], phones: [], emails: [], addresses: [], domains: [] }),
});

export type Channel = z.infer<typeof channelSchema>;
