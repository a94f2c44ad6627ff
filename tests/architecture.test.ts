import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. An arrow up, or to the side, is a mistake in where a thing lives. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/conversation': [],
  'utils/clock': [],
  'utils/dutch': ['utils/conversation'],
  'utils/consoles': ['utils/conversation'],
  'utils/rules': ['utils/conversation', 'utils/clock', 'utils/dutch'],
  'utils/waiting': ['utils/rules', 'utils/clock', 'utils/conversation'],
  'utils/prompts': ['utils/rules', 'utils/conversation'],
  // Of consoles the shape of their data alone; a test below holds that.
  'utils/guidelines': ['utils/rules', 'utils/clock', 'utils/conversation', 'utils/consoles'],
  'utils/settings': [
    'utils/guidelines',
    'utils/statistics',
    'utils/waiting',
    'utils/consoles',
    'utils/conversation',
  ],
  'utils/documents': ['utils/guidelines', 'utils/rules', 'utils/conversation'],
  'utils/messaging': ['utils/guidelines', 'utils/waiting', 'utils/consoles', 'utils/conversation'],
  'utils/statistics': ['utils/guidelines', 'utils/consoles', 'utils/conversation'],
  'utils/replay': [
    'utils/prompts',
    'utils/guidelines',
    'utils/rules',
    'utils/dutch',
    'utils/clock',
    'utils/conversation',
  ],
  components: [
    'utils/documents',
    'utils/replay',
    'utils/prompts',
    'utils/rules',
    'utils/waiting',
    'utils/guidelines',
    'utils/statistics',
    'utils/conversation',
    'public',
  ],
};

/** Names that could carry words out of the tab. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|eval)\b|new Function\b/;

/** The one file that can ask for anything: a pack somebody subscribed to, by a name that stands in it once. */
const ONLY_REQUEST = join('entrypoints', 'background', 'ask-for-pack.ts');

/** Only these rooms know the browser, its timers and its page. */
const TOUCHES_PAGE =
  /\b(?:browser\.|chrome\.|setTimeout|setInterval|requestAnimationFrame|document\.|window\.)/;
const MAY_TOUCH = ['entrypoints', 'utils/consoles'];

const files = ['entrypoints', 'components', 'utils'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => /\.tsx?$/.test(file)),
);
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' ? `utils/${second}` : first;
}

function importsOf(file: string): string[] {
  const source = sources.get(file) ?? '';
  return [...source.matchAll(/(?:from|import|glob(?:<[^>]*>)?\()\s*'(\.{1,2}\/[^']+)'/g)].map((found) =>
    normalize(join(dirname(file), found[1] ?? '')),
  );
}

/** Comments may name what the code may not. */
function codeOf(file: string): string {
  return (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('the house', () => {
  it('has its rooms, and every room is in the table', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each(files.filter((file) => roomOf(file) !== 'entrypoints'))(
    '%s imports only what its room may',
    (file) => {
      const own = roomOf(file);
      const others = importsOf(file)
        .map((path) => roomOf(relative('.', path)))
        .filter((room) => room !== own);
      expect(others.filter((room) => !MAY_IMPORT[own]?.includes(room))).toEqual([]);
    },
  );

  it('guidelines know of consoles what they look like as data, and nothing that touches a page', () => {
    const known = files.filter((file) => roomOf(file) === 'utils/guidelines').flatMap(importsOf);
    const consoles = known.filter((path) => roomOf(relative('.', path)) === 'utils/consoles');
    expect([...new Set(consoles)]).toEqual(['utils/consoles/data/console-data']);
  });

  it('has no circle between files', () => {
    expect(circles()).toEqual([]);
  });

  it('asks for one thing, in one place, and sends nothing along', () => {
    const code = codeOf(ONLY_REQUEST);
    expect(code.match(new RegExp(WAYS_OUT, 'g'))).toEqual(['fetch']);
    expect(code).toContain("method: 'GET'");
    expect(code).toContain("credentials: 'omit'");
    expect(code).toContain("referrerPolicy: 'no-referrer'");
    expect(code).not.toMatch(/\bbody\s*:/);
  });

  it.each(files.filter((file) => file !== ONLY_REQUEST))('%s knows no way out of the tab', (file) => {
    expect(WAYS_OUT.exec(codeOf(file))?.[0]).toBeUndefined();
  });

  it.each(files.filter((file) => !MAY_TOUCH.includes(roomOf(file)) && roomOf(file) !== 'components'))(
    '%s leaves page, timers and browser alone',
    (file) => expect(TOUCHES_PAGE.exec(codeOf(file))?.[0]).toBeUndefined(),
  );

  it('has no drawer for odds and ends, and no file too long to read', () => {
    expect(
      files.filter(
        (file) => /\/(?:utils|helpers?|manager|service|index)\.tsx?$/.test(file) && !/entrypoints/.test(file),
      ),
    ).toEqual([]);
    const long = files.filter((file) => (sources.get(file) ?? '').split('\n').length > 251);
    expect(long.filter((file) => !/lexicons\/|\/plain\/.*words|-weights\.ts$/.test(file))).toEqual([]);
  });
});

function circles(): string[] {
  const resolve = (path: string) => [`${path}.ts`, `${path}.tsx`, path].find((each) => sources.has(each));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const path of importsOf(file)) {
      const next = resolve(path);
      if (next) visit(next, [...trail, file]);
    }
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}
