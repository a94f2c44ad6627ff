import * as z from 'zod/mini';

const text = (description: string) => z.optional(z.string()).register(z.globalRegistry, { description });
const ids = (description: string) =>
  z.optional(z.array(z.string())).register(z.globalRegistry, { description });

/**
 * What an administrator can settle for every browser, as it stands in the browser's managed storage. Flat, and no
 * value of two kinds: a choice between kinds ("anyOf") keeps the whole extension from loading in Chromium.
 */
export const managedSchema = z.object({
  pack: text('The guideline pack of the organisation, as the JSON text of its file.'),
  subscriptionAddress: text(
    'The https address at which the guideline pack is found; its signature is beside it, at the same address with ".sig".',
  ),
  subscriptionKey: text('The public key of the trainer who signs that pack ("souffleur-ed25519:…").'),
  rules: text(
    'Rules that nobody can change, as JSON text; the same as "rules" of a pack: {"keep-it-short": {"on": true, "severity": "advice", "params": {"maxWords": 60}}}.',
  ),
  rulesOn: ids('Ids of rules that are always on.'),
  rulesOff: ids('Ids of rules that are always off.'),
  channel: text(
    'Channel settings that nobody can change, as JSON text; the same as "channel" of a pack: {"firstReplyTargetMin": 45}.',
  ),
  forbidChanges: z.optional(z.boolean()).register(z.globalRegistry, {
    description: 'Only what the organisation settled counts; nothing can be changed by hand.',
  }),
});

/** The JSON schema that Chrome and Edge want; `public/schema/managed.schema.json` is this, written out. */
export function managedJsonSchema(): Record<string, unknown> {
  // They know nothing of extra keys in a schema.
  const { $schema: _, additionalProperties: __, ...schema } = z.toJSONSchema(managedSchema, { io: 'input' });
  return schema;
}
