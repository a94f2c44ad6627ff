import type { Page } from 'playwright-core';

/** What of the overlay lies over the composer or the last message, or outside the window; empty when all is well. */
export const inTheWay = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('souffleur-overlay')?.shadowRoot;
    const last = [...document.querySelectorAll('div#main [role="row"] [data-id]')].at(-1);
    const bubble = last?.querySelector('.focusable-list-item > div') ?? last;
    // Without its marks it is no footer any more, but it is still the last in there.
    const composer = document.querySelector('div#main > :last-child');
    const found: string[] = [];
    for (const ours of root?.querySelectorAll('.card, .chip, .pill, .panel, .notice') ?? []) {
      const box = ours.getBoundingClientRect();
      for (const [name, theirs] of [['composer', composer] as const, ['last message', bubble] as const]) {
        const other = theirs?.getBoundingClientRect();
        if (!other) found.push(`no ${name}`);
        else if (
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top
        )
          found.push(`${ours.className} over the ${name}`);
      }
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        found.push(`${ours.className} outside the window`);
    }
    return found;
  });
