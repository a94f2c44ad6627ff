import * as z from 'zod/mini';
import { stored } from './stored';

/** What somebody chose for a site: a console's profile by its id, or `auto`: find out. */
const siteSchema = z.object({ console: z.string().check(z.regex(/^[a-z\d-]{1,40}$/)) });
export type Site = z.infer<typeof siteSchema>;

/** Per origin ("https://chat.example.nl"), the sites beside those of the profiles on which Souffleur was switched on. */
export const sitesItem = stored<Readonly<Record<string, Site>>>(
  'local:sites',
  z.record(z.string(), siteSchema),
  {},
);
