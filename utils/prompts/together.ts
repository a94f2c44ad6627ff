import type { Finding } from '../rules/engine';
import { keyOf } from './budget-state';

/** The order in which the words of an opening are said. */
const SAID_FIRST: readonly string[] = ['open-personal-greeting', 'thank-for-message'];

/** The findings that are said in one breath with this one: tips for the opening words of the same message (rulebook §4, 1 and 2). */
export function saidWith(lead: Finding, open: readonly Finding[]): readonly Finding[] {
  if (openingWords(lead) === null) return [];
  return open.filter(
    (each) => keyOf(each) !== keyOf(lead) && each.severity === 'info' && openingWords(each) !== null,
  );
}

/** The same prompt stays the same object, so that who shows it can tell that nothing changed. */
const made = new WeakMap<Finding, { readonly beside: readonly Finding[]; readonly prompt: Finding }>();

/** One prompt of several findings, with one button that puts the words of all in the draft, in the right order. */
export function together(lead: Finding, beside: readonly Finding[]): Finding {
  if (beside.length === 0) return lead;
  const known = made.get(lead);
  if (known?.beside.length === beside.length && known.beside.every((each, at) => each === beside[at])) {
    return known.prompt;
  }
  const prompt = joined(lead, beside);
  made.set(lead, { beside, prompt });
  return prompt;
}

function joined(lead: Finding, beside: readonly Finding[]): Finding {
  const inOrder = [lead, ...beside].toSorted((a, b) => place(a) - place(b));
  const text = inOrder.flatMap((each) => openingWords(each) ?? []).reduce(goOn);
  return {
    ...lead,
    prompt: inOrder.map(({ prompt }) => prompt).join(' '),
    actions: [{ kind: 'insert', place: 'start', text }],
  };
}

/** What a tip for the opening puts at the start of the draft; null where it is no such tip. */
function openingWords({ rule, severity, actions }: Finding): string | null {
  const [action, ...more] = actions;
  if (rule.theme !== 'opening' || severity === 'warn' || severity === 'block') return null;
  return action?.kind === 'insert' && action.place === 'start' && more.length === 0 ? action.text : null;
}

/** After a comma a sentence goes on in lower case. */
function goOn(before: string, next: string): string {
  const goesOn = before.endsWith(',');
  return `${before} ${goesOn ? next.charAt(0).toLowerCase() + next.slice(1) : next}`;
}

function place({ rule }: Finding): number {
  const index = SAID_FIRST.indexOf(rule.id);
  return index < 0 ? SAID_FIRST.length : index;
}
