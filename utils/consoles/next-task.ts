/**
 * Lets the page go first: resolves in a task of its own. A timer rather than a message to ourselves: messages that
 * follow each other closely may be delivered in one task, and then nobody else gets a turn.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
