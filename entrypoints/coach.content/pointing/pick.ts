import type { ConsoleData } from '../../../utils/consoles/data/console-data';
import { messageProblem } from '../../../utils/consoles/point/check-point';
import { composerOf } from '../../../utils/consoles/point/composer-of';
import { consoleFromPoints, pairOfMessages } from '../../../utils/consoles/point/console-from-points';
import { POINT_STEPS, type PointProblem, type PointStep } from '../../../utils/consoles/point/points';

/** What was picked so far. Elements of the page, in memory only. */
export type Picked = Readonly<Partial<Record<PointStep, Element>>>;

/** What comes after a pick: the next step, the same or an earlier one with the reason, or the console. */
export type AfterPick =
  | { readonly step: PointStep; readonly picked: Picked; readonly problem: PointProblem | null }
  | { readonly data: ConsoleData; readonly picked: Picked };

/** Takes one pick in. */
export function pick(step: PointStep, element: Element, before: Picked): AfterPick {
  const picked = { ...before, [step]: element };
  const refuse = (problem: PointProblem, back: PointStep = step): AfterPick => ({
    step: back,
    picked: before,
    problem,
  });
  if (step === 'composer') return composerOf(element) ? consoleOf(picked) : refuse('not-a-composer');
  const problem = messageProblem(element);
  if (problem) return refuse(problem);
  if (step === 'agent' && picked.citizen) {
    const pair = pairOfMessages(picked.citizen, element);
    if ('why' in pair) return refuse(pair.why, pair.step);
  }
  const next = POINT_STEPS[POINT_STEPS.indexOf(step) + 1] ?? 'composer';
  return { step: next, picked, problem: null };
}

/** The console of what was picked, or the step to go back to. */
export function consoleOf(picked: Picked): AfterPick {
  const { citizen, agent, composer } = picked;
  if (!citizen) return { step: 'citizen', picked, problem: null };
  if (!agent) return { step: 'agent', picked, problem: null };
  if (!composer) return { step: 'composer', picked, problem: null };
  const site = { address: location.href, today: new Date().toISOString().slice(0, 10) };
  const made = consoleFromPoints({ citizen, agent, composer, site });
  return made.ok ? { data: made.data, picked } : { step: made.step, picked, problem: made.why };
}
