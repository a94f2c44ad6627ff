import type { Page } from 'playwright-core';
import { evaluateIn } from './evaluate-in';

/** A script's own world in a page, as a content script has: the same nodes, other variables. */
export interface IsolatedWorld {
  /** Evaluates an expression there, awaits it, and gives its value (plain data only). */
  evaluate(expression: string): Promise<unknown>;
}

/** Runs a bundled script, whose exports are the global `name`, in a new isolated world of the page's main frame. */
export async function isolatedWorld(page: Page, script: string, name: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'souffleur-test',
  });
  const evaluate = (expression: string) => evaluateIn(session, contextId, expression);
  await evaluate(`${script}; globalThis.${name} = ${name};`);
  return { evaluate };
}
