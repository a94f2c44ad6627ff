import { z } from 'zod';
import type { Marionette } from './marionette';

/** A function that is sent to a page: it sees nothing of the test's own file but its arguments. */
export type Ask<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

const Value = z.object({ value: z.string() });

/** Runs a function in the page in front, awaits it, and gives its value (plain data only). Throws what it throws. */
export async function askIn<Args extends readonly unknown[], Result>(
  marionette: Marionette,
  what: Ask<Args, Result>,
  args: Args,
): Promise<Result> {
  const script = `return Promise.resolve((${what})(...arguments)).then((value) => JSON.stringify({ value }))`;
  const answer = await marionette.send('WebDriver:ExecuteScript', { script, args });
  const { value }: { value: Result } = JSON.parse(Value.parse(answer).value);
  return value;
}
