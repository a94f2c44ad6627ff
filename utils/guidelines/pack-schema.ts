import * as z from 'zod/mini';
import { consoleDataSchema } from '../consoles/data/console-data';
import { channelPartSchema } from '../conversation/channel-part';
import { factSchema } from '../conversation/fact';
import { quickReplySchema } from '../conversation/quick-reply';
import { caseSchema } from './case-schema';
import { insertSchema, phraseRuleSchema, promptSchema, severitySchema } from './phrase-rule-schema';
import { themeSchema } from './theme';

/** The only format there is. A file of a later format is refused, not half understood. */
export const PACK_FORMAT = 1;

/** So many one pack may hold; the desk stays usable with them. */
export const MOST_OWN_RULES = 500;
export const MOST_QUICK_REPLIES = 1000;
export const MOST_FACTS = 500;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60));

const { quickReplies: _, facts: __, ...channelShape } = channelPartSchema.shape;
/** A key that no channel has is a slip of the pen, so it is refused. */
export const packChannelSchema = z.strictObject(channelShape);
export type PackChannel = z.infer<typeof packChannelSchema>;

const paramValue = z.union([
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(200))),
  z.string().check(z.maxLength(200)),
]);

/** What a pack says about one rule of the catalogue. What it leaves out stays as the layer below has it. */
export const ruleChoiceSchema = z.strictObject({
  on: z.optional(z.boolean()),
  severity: z.optional(severitySchema),
  params: z.optional(z.record(z.string(), paramValue)),
  /** Takes the place of the rule's own words; always in both forms of address. */
  prompt: z.optional(promptSchema),
  insert: z.optional(insertSchema),
});

export type RuleChoice = z.infer<typeof ruleChoiceSchema>;

/**
 * A guideline pack: the agreements of an organisation as data, so that a trainer can make one.
 * Published as `public/schema/pack.schema.json`.
 */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(PACK_FORMAT),
  id,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  description: z.optional(z.string().check(z.maxLength(500))),
  /** Counts up with every edition of the pack. */
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  /** Ids of packs this one builds on, earliest first; what is said here wins. */
  extends: z._default(z.array(id).check(z.maxLength(10)), []),
  /** By rule id. An id this version does not know is left out, and counted. */
  rules: z._default(z.record(z.string(), ruleChoiceSchema), {}),
  /** Phrases beside those of the dialogue acts, by act: `greeting`, `thanks-quiet`. */
  lexicons: z._default(z.record(z.string(), z.array(z.string())), {}),
  quickReplies: z._default(
    z.array(z.strictObject(quickReplySchema.shape)).check(z.maxLength(MOST_QUICK_REPLIES)),
    [],
  ),
  facts: z._default(z.array(z.strictObject(factSchema.shape)).check(z.maxLength(MOST_FACTS)), []),
  channel: z._default(packChannelSchema, {}),
  /** How pages of the organisation's consoles are read, by their addresses (`matches`): what a trainer pointed out serves all. */
  consoles: z._default(z.array(consoleDataSchema).check(z.maxLength(50)), []),
  /** How the trainer's desk looks: basis tokens of the organisation's NL Design System theme. */
  theme: z.optional(themeSchema),
  phraseRules: z._default(z.array(phraseRuleSchema).check(z.maxLength(MOST_OWN_RULES)), []),
  /** Invented example conversations that prove what the pack does. */
  cases: z._default(z.array(caseSchema).check(z.maxLength(100)), []),
});

export type Pack = z.infer<typeof packSchema>;
