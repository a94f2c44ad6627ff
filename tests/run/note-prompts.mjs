/**
 * Runs in the page: notes every card and chip the coach shows, each time it appears anew.
 * The coach's own marks are read (`data-souffleur-…`), nothing else.
 */
function watchOverlay() {
  const notes = [];
  let before = new Set();
  const look = () => {
    const shadow = document.querySelector('souffleur-overlay')?.shadowRoot;
    if (!shadow) return;
    const shown = [...shadow.querySelectorAll('[data-souffleur-card], [data-souffleur-chip]')].map(
      (each) => ({
        kind: each.hasAttribute('data-souffleur-card') ? 'card' : 'chip',
        rule: each.getAttribute('data-rule') ?? each.getAttribute('data-souffleur-chip'),
        held: each.getAttribute('data-held') === 'true',
        text: (each.querySelector('.prompt') ?? each.querySelector('button'))?.textContent?.trim() ?? '',
      }),
    );
    const keys = shown.map((each) => JSON.stringify(each));
    for (const [index, each] of shown.entries()) {
      if (!before.has(keys[index])) notes.push({ at: Date.now(), ...each });
    }
    before = new Set(keys);
  };
  const attach = () => {
    const shadow = document.querySelector('souffleur-overlay')?.shadowRoot;
    if (!shadow) return false;
    const change = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(shadow, change);
    look();
    return true;
  };
  if (!attach()) {
    const waiting = new MutationObserver(() => attach() && waiting.disconnect());
    waiting.observe(document.documentElement, { childList: true });
  }
  Object.assign(window, { takeNotes: () => notes.splice(0) });
}

/** Begins to note prompts in a page. */
export async function notePrompts(page) {
  await page.evaluate(watchOverlay);
}

/** The prompts shown since the last time: `{ at, kind, rule, held, text }`, `at` in epoch ms of the page's clock. */
export function takeNotes(page) {
  return page.evaluate(() => window.takeNotes());
}
