import * as z from 'zod/mini';
import { type ConsoleData, consoleDataSchema } from '../consoles/data/console-data';
import { stored } from './stored';

/** Per origin ("https://chat.example.nl"), the console that somebody pointed out there. Selectors, and no text of any page. */
export const pointedItem = stored<Readonly<Record<string, ConsoleData>>>(
  'local:pointed',
  z.record(z.string(), consoleDataSchema),
  {},
);
