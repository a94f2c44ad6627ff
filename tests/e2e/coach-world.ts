import type { Page } from 'playwright-core';
import { evaluateIn } from './evaluate-in';

/** The world in a console's page in which the coach runs: what a test changes here the page itself does not see. */
export interface CoachWorld {
  /** Evaluates an expression there, and gives its value (plain data only). */
  evaluate(expression: string): Promise<unknown>;
  /** The clock there goes so many ms forward, or back; its timers do not notice, as after the sleep of a laptop. */
  jump(ms: number): Promise<unknown>;
  /** The page goes out of view, or comes back, as far as the coach can tell. */
  inView(visible: boolean): Promise<unknown>;
}

/** Finds it in a page over which a coach runs; in a page of the extension itself it is the page's own. */
export async function coachWorld(page: Page): Promise<CoachWorld> {
  const session = await page.context().newCDPSession(page);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  const evaluate = async (expression: string) => {
    const contextId = ids.at(-1);
    if (contextId === undefined) throw new Error('No coach runs in this page.');
    return evaluateIn(session, contextId, expression);
  };
  return {
    evaluate,
    jump: (ms) => evaluate(`{ const before = Date.now; Date.now = () => before() + ${ms}; }`),
    inView: (visible) =>
      evaluate(`
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${!visible} });
        document.dispatchEvent(new Event('visibilitychange'));
      `),
  };
}
