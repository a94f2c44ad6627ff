import * as z from 'zod/mini';
import { closureSchema, publicHolidaySchema, seasonSchema, USUAL_HOLIDAYS } from './closed-days';
import { factSchema } from './fact';
import { quickReplySchema } from './quick-reply';

/** Identifiers a channel may allow in the open; the rest of personal data never is. */
const identifier = z.enum(['pasnummer', 'zaaknummer', 'meldingnummer', 'containernummer']);

const texts = z._default(z.array(z.string()), []);
const text = z._default(z.nullable(z.string()), null);

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
  /** Which rules of sending hold here: the WhatsApp Business Platform closes its window after 24 hours, the app does not. */
  platform: z._default(z.enum(['whatsapp-web', 'whatsapp-api', 'live-chat']), 'whatsapp-web'),
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
  /** Days the channel is closed beside its hours: "2026-04-27". */
  holidays: texts,
  /** The public holidays on which it is closed. Like the two below they count where there are opening hours. */
  publicHolidays: z._default(z.array(publicHolidaySchema), [...USUAL_HOLIDAYS]),
  /** Single days or stretches of them on which it is closed, with a name. */
  closures: z._default(z.array(closureSchema), []),
  /** Parts of the year with hours of their own; the first that has the day holds. */
  seasons: z._default(z.array(seasonSchema), []),
  /** A calamity: the channel answers at any hour. */
  calamity: z._default(z.boolean(), false),
  /** What to say to citizens while something is the matter with water or dikes. */
  calamityText: text,
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
  /** How a conversation is signed; `geen` where staff stay anonymous. */
  signOff: z._default(z.enum(['voornaam', 'initialen', 'team', 'geen']), 'voornaam'),
  /** The house method begins warmly: a short word of sympathy may come before the question is clear. */
  warmWelcome: z._default(z.boolean(), false),
  /** A public body: formal messages have a channel of their own (Wmebv), and records are kept by law. */
  publicBody: z._default(z.boolean(), false),
  /** Whether a conversation must be judged for the archive before it may be deleted. */
  archiveFirst: z._default(z.boolean(), false),
  /** Days after which a conversation is cleared; null: nobody has to. S4: 60 (Spijkenisse), 28 (Eindhoven). */
  retentionDays: z._default(z.nullable(z.number().check(z.minimum(1), z.maximum(3650))), null),
  /** Conversations at once; null: six, or three for a starter (S3, [R24]). A ceiling, never a target. */
  maxParallel: z._default(z.nullable(z.number().check(z.minimum(1), z.maximum(20))), null),
  /** Where a call back can be asked for. */
  callbackUrl: text,
  /** Who decides about the last steps of an unpleasant conversation: "de teamleider". */
  leader: text,
  /** Who answers requests about personal data: "de privacycoördinator". */
  privacyDesk: text,
  /** Per kind of formal message (`objection`, `complaint`, …) the address where it can be handed in. */
  formalLinks: z._default(z.record(z.string(), z.string()), {}),
  /** Topic → the team that knows about it. */
  specialists: z._default(z.record(z.string(), z.string()), {}),
  /** Purposes for which everybody on this channel has given permission, recorded elsewhere. */
  optIn: texts,
  quickReplies: z._default(z.array(quickReplySchema), []),
  facts: z._default(z.array(factSchema), []),
  ownData: z._default(ownData, { ibans: [], phones: [], emails: [], addresses: [], domains: [] }),
});

export type Channel = z.infer<typeof channelSchema>;
