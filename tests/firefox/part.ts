import { PATIENCE, type Tab } from './tab';

/** Where a thing is on a page: `host >> inner` looks into the shadow root of `host`; with words in it, if told. */
interface Where {
  readonly selector: string;
  readonly words: string | null;
}

/** Something on a page of which there may be one, none or more; found anew whenever it is asked for. */
export class Part {
  private readonly where: Where;

  constructor(
    private readonly tab: Tab,
    readonly selector: string,
    words: string | null = null,
  ) {
    this.where = { selector, words };
  }

  /** The same where its text has these words in it. */
  with(words: string): Part {
    return new Part(this.tab, this.selector, words);
  }

  count(): Promise<number> {
    return this.ask('count').then(Number);
  }
  /** The text of the first; null where there is none. */
  text(): Promise<string | null> {
    return this.ask('text');
  }
  attribute(name: string): Promise<string | null> {
    return this.ask('attribute', name);
  }

  /** Waits until it can be seen. */
  seen(): Promise<void> {
    return this.until(
      async () => (await this.ask('middle')) !== null,
      () => 'is not seen',
    );
  }
  /** Waits until there is none that can be seen. */
  gone(): Promise<void> {
    return this.until(
      async () => (await this.ask('middle')) === null,
      () => 'is still seen',
    );
  }

  /** Clicks the middle of the first, with the mouse. */
  async click(): Promise<void> {
    let before: string | null = null;
    let middle: string | null = null;
    // Until it stands still: what comes in above it pushes it down.
    await this.until(
      async () => {
        before = middle;
        middle = await this.ask('middle');
        await this.tab.ask(() => new Promise(requestAnimationFrame));
        return middle !== null && middle === before;
      },
      () => (middle === null ? 'is not seen' : `does not stand still: ${before}, then ${middle}`),
    );
    const { x, y }: { x: number; y: number } = JSON.parse(middle ?? '');
    await this.tab.clickAt(x, y);
  }

  private async until(holds: () => Promise<boolean>, otherwise: () => string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() < end) continue;
      const { selector, words } = this.where;
      throw new Error(`${selector}${words === null ? '' : ` with "${words}"`} ${otherwise()}.`);
    }
  }

  private ask(what: 'count' | 'text' | 'attribute' | 'middle', name = ''): Promise<string | null> {
    return this.tab.ask(lookUp, this.where, what, name);
  }
}

/** Runs in the page. */
function lookUp({ selector, words }: Where, what: string, name: string): string | null {
  const steps = selector.split(' >> ');
  let found: Element[] = [];
  let roots: ParentNode[] = [document];
  for (const step of steps) {
    found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
    roots = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  const all = found.filter((each) => words === null || each.textContent?.includes(words));
  const [first] = all;
  if (what === 'count') return `${all.length}`;
  if (!first) return null;
  if (what === 'text') return first.textContent;
  if (what === 'attribute') return first.getAttribute(name);
  if (!first.checkVisibility({ visibilityProperty: true })) return null;
  first.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = first.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  return JSON.stringify({ x: Math.round(left + width / 2), y: Math.round(top + height / 2) });
}
