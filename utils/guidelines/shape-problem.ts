import type * as z from 'zod/mini';
import type { PackProblem } from './pack-problem';

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  tuple: 'een lijst met minstens één tekst',
  object: 'een blok tussen { en }',
  record: 'een blok tussen { en }',
};

/** The first thing that is not as the schema has it, in Dutch; null when there is none. */
export function shapeProblem(issues: readonly z.core.$ZodIssue[]): PackProblem | null {
  const issue = issues[0];
  return issue ? { path: issue.path, why: ofConsole(issue) ?? reasonOf(issue) } : null;
}

/** In a console the same mistakes mean something else. */
function ofConsole({ code, path }: z.core.$ZodIssue): string | null {
  if (path[0] !== 'consoles') return null;
  if (code === 'invalid_union')
    return 'Dit past niet bij een gesprek aanwijzen: kijk in het schema wat hier kan staan.';
  if (code !== 'invalid_format') return null;
  if (path.includes('matches')) return 'Schrijf een adres als "https://chat.voorbeeld.nl/*".';
  return path.includes('checked')
    ? 'Schrijf een datum als "2026-12-31".'
    : 'Gebruik alleen kleine letters en cijfers, met streepjes ertussen.';
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${KINDS[issue.expected] ?? issue.expected} te staan.`;
    case 'invalid_value':
      return `Hier kan alleen staan: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Dit ken ik niet: ${issue.keys.slice(0, 5).join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string') return 'Deze tekst is te kort.';
      return issue.origin === 'array' ? 'Hier moet er minstens één staan.' : `Kies ${issue.minimum} of meer.`;
    case 'too_big':
      if (issue.origin === 'string') return `Dit is langer dan ${issue.maximum} tekens.`;
      return issue.origin === 'array'
        ? `Dit zijn er meer dan ${issue.maximum}.`
        : `Kies ${issue.maximum} of minder.`;
    case 'invalid_format':
      return 'Gebruik alleen kleine letters en cijfers, met streepjes ertussen. Een eigen regel begint met "own-".';
    case 'invalid_union':
      return 'Hier hoort een getal, true of false, tekst of een lijst met teksten te staan.';
    default:
      return 'Dit klopt niet.';
  }
}
