import * as z from 'zod/mini';
import { PACK_FORMAT, type Pack, packSchema } from '../guidelines/pack-schema';
import { stored } from './stored';

/** What a trainer settles in this browser's desk, as a pack that says only what is different from the one that is on. */
const ownPackSchema = z.object({
  /** Counts up with every save: tells a desk whether another one saved since it looked. */
  revision: z.int().check(z.nonnegative()),
  pack: packSchema,
});
export type OwnPack = z.infer<typeof ownPackSchema>;

export const EMPTY_PACK: Pack = packSchema.parse({
  format: PACK_FORMAT,
  id: 'eigen-afspraken',
  title: 'Eigen afspraken',
  version: 1,
});

export const ownPackItem = stored<OwnPack>('local:own-pack', ownPackSchema, {
  revision: 0,
  pack: EMPTY_PACK,
});

const versionSchema = z.object({
  /** Epoch ms. */
  at: z.number(),
  /** By whom and why, in words of the trainer's own choosing. */
  words: z.string().check(z.maxLength(200)),
  pack: packSchema,
});
export type PackVersion = z.infer<typeof versionSchema>;

/** So many versions are kept; the oldest makes place. */
export const MOST_VERSIONS = 30;

/** Versions of the own pack that a trainer wanted to keep, newest first. */
export const versionsItem = stored<readonly PackVersion[]>(
  'local:own-pack-versions',
  z.array(versionSchema),
  [],
);
