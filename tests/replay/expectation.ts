import * as z from 'zod/mini';
import { type Expected, expectedSchema } from '../../utils/conversation/scenario';
import { unmetBy } from '../../utils/replay/expectation';
import type { FindingLine } from '../../utils/replay/finding-line';

/** What a scenario of ours shows, and what must and must not be said in it. */
export const expectationSchema = z.object({
  id: z.string(),
  note: z.string().check(z.minLength(10)),
  expect: expectedSchema,
});

/** A sentence per expectation that these findings do not meet, naming the rule and the moment; none when all is met. */
export function unmet(expected: Expected, lines: readonly FindingLine[]): string[] {
  const { missing, tooMuch } = unmetBy(lines, expected);
  return [
    ...missing.map((wanted) => `${told(wanted)} was expected; ${saidBy(wanted.rule, lines)}`),
    ...tooMuch.map((rule) => `${rule} was to stay quiet; ${saidBy(rule, lines)}`),
  ];
}

function saidBy(rule: string, lines: readonly FindingLine[]): string {
  const said = lines.filter((line) => line.rule === rule);
  return said.length === 0 ? 'it said nothing' : `it spoke: ${said.map(told).join('; ')}`;
}

function told({ rule, at, event, severity, shown, held }: Expected['speaks'][number]): string {
  const moment = [at && `at ${at}`, event && `(${event})`].filter(Boolean).join(' ');
  const how = [severity, shown === true && 'shown', shown === false && 'not shown', held && 'held'];
  return [rule, moment, how.filter(Boolean).join(', ')].filter(Boolean).join(' ');
}
