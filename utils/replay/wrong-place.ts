import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong with a file and where, in one Dutch sentence: `events[3].at: is geen tijd; schrijf …`. */
export function wrongPlace(issues: readonly Issue[]): string {
  const issue = issues[0];
  if (!issue) return 'het bestand klopt niet.';
  const place = placeOf(issue.path);
  return `${place === '' ? '' : `${place}: `}${reasonOf(issue)}.`;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${String(key)}`,
    '',
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
  record: 'een blok tussen { en }',
};

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `ontbreekt of is geen ${bare(KINDS[issue.expected])}`
        : `moet ${KINDS[issue.expected] ?? issue.expected} zijn`;
    case 'invalid_value':
      return `moet een van deze zijn: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `moet een van deze zijn: ${issue.options.map((value) => `"${String(value)}"`).join(', ')}`
        : 'heeft niet de goede vorm';
    case 'too_big':
      return `is te groot; hooguit ${String(issue.maximum)}`;
    case 'too_small':
      return `is te klein; minstens ${String(issue.minimum)}`;
    case 'custom':
      return issue.message;
    default:
      return 'klopt niet';
  }
}

function bare(kind: string | undefined): string {
  return (kind ?? 'geldige waarde').replace(/^een /, '');
}
