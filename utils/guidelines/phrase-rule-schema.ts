import * as z from 'zod/mini';

export const severitySchema = z.enum(['info', 'advice', 'warn', 'block']);

/** Variants of one text, most telling first: the first whose {placeholders} are known is used. */
const texts = (longest: number) =>
  z.tuple(
    [z.string().check(z.minLength(1), z.maxLength(longest))],
    z.string().check(z.minLength(1), z.maxLength(longest)),
  );

/** What the agent reads, in both forms of address: never one without the other. */
export const promptSchema = z.strictObject({ je: texts(400), u: texts(400) });

/** Words for the citizen, in both forms of address, and where they go in the draft. */
export const insertSchema = z.strictObject({
  place: z._default(z.enum(['start', 'end', 'instead']), 'end'),
  je: texts(1500),
  u: texts(1500),
});

const phrases = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(100));
const lines = z
  .array(z.string().check(z.minLength(1), z.maxLength(1000)))
  .check(z.minLength(1), z.maxLength(20));

/** A rule of an organisation's own: when somebody says this and not that, whisper this. */
export const phraseRuleSchema = z.strictObject({
  /** Begins with `own-`, so that it is never mistaken for a rule of the catalogue. */
  id: z.string().check(z.regex(/^own(?:-[a-z0-9]+)+$/), z.maxLength(60)),
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Why the rule is there, in a sentence; shown under "Waarom zie ik dit?". */
  reason: z.string().check(z.minLength(10), z.maxLength(300)),
  theme: z._default(
    z.enum([
      'opening',
      'understanding',
      'answering',
      'checking',
      'tone',
      'privacy',
      'handover',
      'time',
      'unpleasant',
      'consent',
    ]),
    'tone',
  ),
  severity: severitySchema,
  /** Whose words are looked at: the agent's draft, or what the citizen wrote. */
  in: z.enum(['draft', 'citizen']),
  /** Words that stand next to each other; `*` at the end of a word stands for any ending. */
  says: z._default(phrases, []),
  /** The rule is quiet when one of these is in the same text. */
  butNot: z._default(phrases, []),
  /** For experts: a pattern in RE2 syntax that is looked for beside the phrases. It matches whole words. */
  pattern: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  prompt: promptSchema,
  insert: z.optional(insertSchema),
  /** Lines about which the rule must speak, and must not; a pack whose rules fail their own lines is refused. */
  mustSpeak: lines,
  mustStayQuiet: lines,
});

export type PhraseRuleDefinition = z.infer<typeof phraseRuleSchema>;
