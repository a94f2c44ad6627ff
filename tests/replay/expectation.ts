import * as z from 'zod/mini';
import type { FindingLine } from '../../utils/replay/finding-line';

const speaking = z.strictObject({
  rule: z.string(),
  event: z.optional(z.enum(['message', 'draft', 'send', 'tick', 'open', 'close'])),
  at: z.optional(z.string()),
  conversation: z.optional(z.string()),
  severity: z.optional(z.enum(['info', 'advice', 'warn', 'block'])),
  shown: z.optional(z.boolean()),
  held: z.optional(z.boolean()),
});

/** What a scenario of ours shows, and what must and must not be said in it. */
export const expectationSchema = z.object({
  id: z.string(),
  note: z.string().check(z.minLength(10)),
  expect: z.strictObject({ speaks: z.array(speaking), quiet: z.array(z.string()) }),
});
export type Expectation = z.infer<typeof expectationSchema>['expect'];

/** A sentence per expectation that these findings do not meet, naming the rule and the moment; none when all is met. */
export function unmet({ speaks, quiet }: Expectation, lines: readonly FindingLine[]): string[] {
  const missing = speaks
    .filter((wanted) => !lines.some((line) => meets(line, wanted)))
    .map((wanted) => `${told(wanted)} was expected; ${saidBy(wanted.rule, lines)}`);
  const tooMuch = quiet
    .filter((rule) => lines.some((line) => line.rule === rule))
    .map((rule) => `${rule} was to stay quiet; ${saidBy(rule, lines)}`);
  return [...missing, ...tooMuch];
}

function meets(line: FindingLine, wanted: Expectation['speaks'][number]): boolean {
  const said: Readonly<Record<string, unknown>> = { ...line };
  return Object.entries(wanted).every(([key, value]) => value === undefined || said[key] === value);
}

function saidBy(rule: string, lines: readonly FindingLine[]): string {
  const said = lines.filter((line) => line.rule === rule);
  return said.length === 0 ? 'it said nothing' : `it spoke: ${said.map(told).join('; ')}`;
}

function told({ rule, at, event, severity, shown, held }: Expectation['speaks'][number]): string {
  const moment = [at && `at ${at}`, event && `(${event})`].filter(Boolean).join(' ');
  const how = [severity, shown === true && 'shown', shown === false && 'not shown', held && 'held'];
  return [rule, moment, how.filter(Boolean).join(', ')].filter(Boolean).join(' ');
}
