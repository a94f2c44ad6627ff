import * as z from 'zod/mini';

const SLOWEST = 0.1;
const FASTEST = 1000;

const querySchema = z.object({
  speed: z.catch(z.coerce.number().check(z.minimum(SLOWEST), z.maximum(FASTEST)), 1),
  citizen: z.catch(z.nullable(z.string()), null),
});

/** `?speed=N` makes the citizens N times as quick, `?citizen=id` opens their conversation. Nonsense is left out. */
export function readQuery(search: string): z.infer<typeof querySchema> {
  const query = new URLSearchParams(search);
  return querySchema.parse({ speed: query.get('speed') ?? 1, citizen: query.get('citizen') });
}
