/*
 * Pages of consoles that do not exist, one per way in which markup tells who wrote what. `v` is the edition of the page:
 * every generated class name is another in the next.
 */

export interface Said {
  readonly by: 'citizen' | 'agent' | 'system';
  readonly text: string;
  readonly clock: string;
}

/** What was said, oldest first; what a reader of the page should find. */
export const TALK: readonly Said[] = [
  { by: 'citizen', text: 'Goedemorgen, mijn pas doet het niet meer', clock: '10:02' },
  { by: 'citizen', text: 'Wat moet ik nu doen?', clock: '10:03' },
  { by: 'agent', text: 'Wat vervelend. Doet hij het nergens meer?', clock: '10:05' },
  { by: 'citizen', text: 'Nee, ook niet bij de automaat', clock: '10:06' },
  { by: 'agent', text: 'Dan vraag ik een nieuwe voor u aan', clock: '10:08' },
  { by: 'agent', text: 'Die heeft u binnen een week', clock: '10:08' },
  { by: 'citizen', text: 'Fijn, dank u wel!', clock: '10:10' },
];

/** Names as these pages show them. */
export const NAMES = { citizen: 'Fatima Yildiz', agent: 'Joris Bakker' } as const;

/** Where a bubble is drawn, for pages whose markup does not tell: pixels from the left, and wide. */
export type Box = readonly [left: number, width: number];

export interface PointPage {
  readonly html: string;
  /** Elements with shadow roots are made by this. */
  readonly open?: (document: Document) => void;
  /** Class of an element → where it is drawn. Everything else is as wide as the page. */
  readonly boxes?: Readonly<Record<string, Box>>;
}

const hash = (name: string, v: number) => `_${name}${v === 1 ? 'x7Yk2' : 'Qp94z'}`.slice(0, 12);
const made = (seed: number, v: number) =>
  `css-${((seed * 7919 + v * 104_729) % 1_679_616).toString(36)}q${v}k`;

function frame(
  messages: string,
  composer = '<textarea></textarea>',
  head = `<h2>${NAMES.citizen}</h2>`,
): string {
  return `<div id="root"><div class="k1"><nav><ul><li>Kees de Wit</li><li>Fatima Yildiz</li></ul></nav><div class="k2"><div class="k3">${head}<span>online</span></div>${messages}<div class="k4">${composer}<button>Verstuur</button></div></div></div></div>`;
}

/** Bubbles left and right under made-up class names: only their place tells. */
export function hashedBubbles(v: number, talk = TALK): PointPage {
  const rows = talk
    .map(({ by, text, clock }) =>
      by === 'system'
        ? `<div class="${made(9, v)}"><span>${text}</span></div>`
        : `<div class="${made(by === 'agent' ? 1 : 2, v)}"><div class="${made(by === 'agent' ? 3 : 4, v)}"><div class="${made(5, v)}">${text}</div><span class="${made(6, v)}">${clock}</span></div></div>`,
    )
    .join('');
  return {
    html: frame(`<div class="${made(7, v)}">${rows}</div>`),
    boxes: { [made(4, v)]: [20, 300], [made(3, v)]: [480, 300] },
  };
}

/** Tests ids and an author in an attribute, as programs with tests of their own have. */
export function testIds(v: number): PointPage {
  const rows = TALK.map(
    ({ by, text, clock }, at) =>
      `<div data-testid="message" data-message-id="m-${at}4711" data-author="${by === 'agent' ? 'agent' : 'visitor'}" class="${made(1, v)}"><img alt="${NAMES[by === 'agent' ? 'agent' : 'citizen']}"><div class="${made(2, v)}"><p>${text}</p></div><time datetime="2026-11-28T${clock}:00+01:00">${clock}</time></div>`,
  ).join('');
  return {
    html: frame(
      `<div role="log" aria-live="polite" class="${made(8, v)}">${rows}</div>`,
      '<div contenteditable="true" role="textbox" data-testid="composer"></div>',
    ),
  };
}

/** All on the left, with names: a list. */
export function namedItems(v: number): PointPage {
  const rows = TALK.map(
    ({ by, text, clock }) =>
      `<li class="${made(1, v)}"><strong>${NAMES[by === 'agent' ? 'agent' : 'citizen']}</strong> <small>${clock}</small><p>${text}</p></li>`,
  ).join('');
  return { html: frame(`<ul class="${made(3, v)}">${rows}</ul>`) };
}

/** A table, as older programs have: who, what and when in cells. */
export function tableRows(_v: number): PointPage {
  const rows = TALK.map(
    ({ by, text, clock }) =>
      `<tr class="${by === 'agent' ? 'operator' : 'client'}"><td class="name">${NAMES[by === 'agent' ? 'agent' : 'citizen']}</td><td>${text}</td><td>${clock}</td></tr>`,
  ).join('');
  return { html: frame(`<table><tbody>${rows}</tbody></table>`, '<input type="text">') };
}

/** Class names that somebody wrote, with days between and a notice. */
export function dayGroups(v: number): PointPage {
  const row = ({ by, text, clock }: Said) =>
    `<div class="message ${by === 'agent' ? 'message--out' : 'message--in'} ${made(1, v)}"><div class="bubble"><blockquote class="quote message--out">eerder</blockquote><div class="text">${text}</div><span class="time">${clock}</span></div></div>`;
  const day = (name: string, talk: readonly Said[]) =>
    `<section class="day"><div class="divider"><span>${name}</span></div>${talk.map(row).join('')}</section>`;
  return {
    html: frame(
      `<div class="messages">${day('Gisteren', TALK.slice(0, 3))}${day('Vandaag', TALK.slice(3))}</div>`,
    ),
  };
}

/** Runs of one writer: the name once, then several bubbles. */
export function authorRuns(v: number): PointPage {
  const runs: Said[][] = [];
  for (const said of TALK) {
    const last = runs.at(-1);
    if (last?.[0]?.by === said.by) last.push(said);
    else runs.push([said]);
  }
  const html = runs
    .map(
      (run) =>
        `<div class="${made(1, v)}" data-sender="${run[0]?.by === 'agent' ? 'agent' : 'customer'}"><div class="${made(2, v)}">${NAMES[run[0]?.by === 'agent' ? 'agent' : 'citizen']}</div><div class="${made(3, v)}">${run.map(({ text, clock }) => `<div class="${made(4, v)}"><span class="${made(5, v)}">${text}</span><span class="${made(6, v)}">${clock}</span></div>`).join('')}</div></div>`,
    )
    .join('');
  return { html: frame(`<div class="${made(7, v)}">${html}</div>`) };
}

/** CSS modules: the written half of a class name stays, the rest does not. */
export function cssModules(v: number): PointPage {
  const h = (name: string) => `${name}_${hash('', v)}`;
  const rows = TALK.map(
    ({ by, text, clock }) =>
      `<div class="${h('Message_row')} ${h(by === 'agent' ? 'Message_outgoing' : 'Message_incoming')}"><div class="${h('Message_text')}">${text}</div><div class="${h('Message_time')}">${clock}</div></div>`,
  ).join('');
  return { html: frame(`<div class="${h('MessageList_root')}">${rows}</div>`) };
}

/** Newest first, in a feed. */
export function newestFirst(v: number): PointPage {
  const rows = TALK.toReversed()
    .map(
      ({ by, text, clock }) =>
        `<article class="${made(1, v)}" data-direction="${by === 'agent' ? 'outbound' : 'inbound'}"><p>${text}</p><time datetime="2026-11-28T${clock}:00+01:00">${clock}</time></article>`,
    )
    .join('');
  return { html: frame(`<div role="feed">${rows}</div>`) };
}

/** The whole program in one open shadow root, and every message in one of its own. */
export function shadowRoots(v: number): PointPage {
  return {
    html: `<h1>Balie</h1><chat-app></chat-app>`,
    open(document) {
      const app = document.querySelector('chat-app')?.attachShadow({ mode: 'open' });
      if (!app) return;
      app.innerHTML = frame(
        `<div class="${made(7, v)}" role="log">${TALK.map(({ by }) => `<chat-message from="${by}" data-direction="${by === 'agent' ? 'out' : 'in'}"></chat-message>`).join('')}</div>`,
      );
      for (const [at, message] of [...app.querySelectorAll('chat-message')].entries()) {
        const said = TALK[at];
        if (said) {
          message.attachShadow({
            mode: 'open',
          }).innerHTML = `<div class="${made(2, v)}"><p>${said.text}</p><time>${said.clock}</time></div>`;
        }
      }
    },
  };
}

/** Utility classes alone: they tell how it looks, so the side counts. A text has paragraphs and a list in it. */
export function utilities(_v: number): PointPage {
  const rows = TALK.map(
    ({ by, text, clock }) =>
      `<div class="flex ${by === 'agent' ? 'justify-end' : 'justify-start'} mb-2"><div class="max-w-md rounded-lg px-4 py-2 ${by === 'agent' ? 'bg-blue-500 text-white' : 'bg-gray-100'}"><div class="text-sm"><p>${text.split(' ').slice(0, 2).join(' ')}</p><p>${text.split(' ').slice(2).join(' ')}</p></div><div class="text-xs mt-1">${clock}</div></div></div>`,
  ).join('');
  return {
    html: frame(`<div class="flex-1 overflow-y-auto">${rows}</div>`),
    boxes: { 'bg-gray-100': [20, 300], 'bg-blue-500': [480, 300] },
  };
}

/** The row is the bubble itself, put left or right. */
export function rowsThatAreBubbles(v: number): PointPage {
  const rows = TALK.map(
    ({ by, text, clock }) =>
      `<div class="${made(by === 'agent' ? 1 : 2, v)}"><span>${text}</span><i>${clock}</i></div>`,
  ).join('');
  return {
    html: frame(`<div class="${made(3, v)}">${rows}</div>`),
    boxes: { [made(2, v)]: [20, 300], [made(1, v)]: [480, 300] },
  };
}

/** Runs of one writer, left and right, with an avatar beside the citizen's. */
export function runsOnSides(v: number): PointPage {
  const runs: Said[][] = [];
  for (const said of TALK) {
    const last = runs.at(-1);
    if (last?.[0]?.by === said.by) last.push(said);
    else runs.push([said]);
  }
  const html = runs
    .map((run) => {
      const own = run[0]?.by === 'agent';
      const bubbles = run.map(
        ({ text, clock }) =>
          `<div class="${made(4, v)}"><div class="${made(own ? 5 : 6, v)}"><span>${text}</span><time>${clock}</time></div></div>`,
      );
      return `<div class="${made(1, v)}">${own ? '' : `<img src="a.png" alt="">`}<div class="${made(2, v)}">${bubbles.join('')}</div></div>`;
    })
    .join('');
  return {
    html: frame(`<div class="${made(7, v)}">${html}</div>`),
    boxes: { [made(6, v)]: [20, 300], [made(5, v)]: [480, 300] },
  };
}

export const PAGES: Readonly<Record<string, (v: number) => PointPage>> = {
  'bubbles left and right, made-up class names': (v) => hashedBubbles(v),
  'the same with notices in the middle': (v) =>
    hashedBubbles(v, [
      { by: 'system', text: 'Vandaag', clock: '' },
      ...TALK.slice(0, 4),
      { by: 'system', text: 'Joris neemt het over', clock: '' },
      ...TALK.slice(4),
    ]),
  'test ids and an author': testIds,
  'list items with names': namedItems,
  'rows of a table': tableRows,
  'groups per day': dayGroups,
  'runs of one writer': authorRuns,
  'css modules': cssModules,
  'newest first': newestFirst,
  'open shadow roots': shadowRoots,
  'utility classes': utilities,
  'rows that are bubbles': rowsThatAreBubbles,
  'runs of one writer, left and right': runsOnSides,
};
