import { messageProblem } from './check-point';
import { composerOf, fieldsIn, sendButtonBy } from './composer-of';
import { type FoundRows, findRows } from './find-rows';
import { type Piece, piecesOf } from './pieces';
import { selectorsFor } from './place-of';
import type { FromPoints, PointProblem, PointStep, Points } from './points';
import { idAttribute, isNewestFirst, KINDS, timeOf } from './row-facts';
import { namesWriters, rowWords } from './row-words';
import { saysSystem, skipOf } from './rows-to-skip';
import { type Apart, tellApart, tellApartForNow } from './tell-apart';
import { holds, pathUp } from './tree';
import { whoseConversation } from './whose';

const LONGEST = 600;

/** What two messages tell of all. */
export interface Pair {
  readonly found: FoundRows;
  readonly messages: readonly Element[];
  readonly skip: string | null;
  readonly pieces: readonly Piece[];
  readonly apart: Apart;
}

/**
 * Makes a console of three clicks on its page as it is now: what lasts first (attributes that say what something is, class
 * names that somebody wrote), then places, then the side of the bubbles or the writers' names. Holds no word of the page.
 * Touches nothing.
 */
export function consoleFromPoints({ citizen, agent, composer, site }: Points): FromPoints {
  const field = composer.isConnected ? composerOf(composer) : null;
  if (!field) return refused(composer.isConnected ? 'not-a-composer' : 'gone', 'composer');
  const pair = pairOfMessages(citizen, agent);
  if ('why' in pair) return { ok: false, ...pair };
  const { found, messages, skip, pieces, apart } = pair;
  const { container, selector } = found;
  if (holds(found.citizen, field)) return refused('outside', 'agent');
  if (holds(found.agent, field)) return refused('outside', 'citizen');
  const names = pieces.filter(({ kind }) => kind === 'name').map(({ words }) => words);
  const whose = whoseConversation(container, field, names, site.address);
  if (!whose) return refused('no-name', 'citizen');
  const words = rowWords(pieces, messages, plainSelector(found));
  const names_ = apart.marks.length > 0 || apart.side ? null : words.name;
  const origin = new URL(site.address).origin;
  const { host } = new URL(site.address);
  const composers = selectorsFor(field);
  return {
    ok: true,
    data: {
      format: 1,
      id: idForHost(host),
      name: host.slice(0, 60),
      matches: [`${origin}/*`],
      checked: site.today,
      confidence: 'pointed',
      sync: 'live',
      loaded: 'body',
      open: composers.find((each) => !each.includes('>>>')) ?? composers[0] ?? 'body',
      several: false,
      parts: {
        list: [],
        header: [...whose.header],
        messages: [...selectorsFor(container)],
        composer: [...composers],
        sendButton: [...sendButtonBy(field)],
      },
      required: [
        'messages',
        'composer',
        ...(whose.key.length === 1 && whose.title !== null ? (['header'] as const) : []),
      ],
      row: {
        at: selector,
        skip: skip !== null && skip.length <= LONGEST ? skip : null,
        id: idAttribute(messages),
        text: [...words.text],
        without: [...words.without],
        marks: [...apart.marks],
        side: apart.side,
        name: names_,
        inherit: names_ !== null,
        otherwise: apart.otherwise,
        time: timeOf(messages, pieces),
        newestFirst: isNewestFirst(messages, pieces, container),
        kinds: KINDS,
      },
      key: whose.key,
      title: whose.title,
      typing: null,
      note: null,
      listRow: null,
    },
  };
}

/** What the first two clicks tell, or why they tell nothing: asked as soon as the second is made. */
export function pairOfMessages(
  citizen: Element,
  agent: Element,
): Pair | { readonly why: PointProblem; readonly step: PointStep } {
  const [first, second] = [messageProblem(citizen), messageProblem(agent)];
  if (first) return { why: first, step: 'citizen' };
  if (second) return { why: second, step: 'agent' };
  const found = findRows(citizen, agent);
  if (found === 'outside') return { why: found, step: fartherFromField(citizen, agent) };
  if (typeof found === 'string') return { why: found, step: found === 'gone' ? 'citizen' : 'agent' };
  if (saysSystem(found.citizen)) return { why: 'system', step: 'citizen' };
  if (saysSystem(found.agent)) return { why: 'system', step: 'agent' };
  const { skip, messages } = skipOf(found);
  const pieces = piecesOf(messages);
  const apart = tellApart(found, messages) ?? byNames(found, pieces) ?? tellApartForNow(found, messages);
  return apart ? { found, messages, skip, pieces, apart } : { why: 'same-author', step: 'agent' };
}

/** Which of two clicks has less of the page in common with a field to write in: that one is not in the conversation. */
function fartherFromField(citizen: Element, agent: Element): PointStep {
  const fields = fieldsIn(citizen.ownerDocument.body).map((field) => pathUp(field));
  const near = (element: Element) => {
    const path = pathUp(element);
    return Math.max(
      0,
      ...fields.map((around) => path.length - path.findIndex((each) => around.includes(each))),
    );
  };
  return near(citizen) < near(agent) ? 'citizen' : 'agent';
}

/** Two names above the two messages: who is who, the name above the conversation tells. */
function byNames({ citizen, agent }: FoundRows, pieces: readonly Piece[]): Apart | null {
  const nameIn = (row: Element) =>
    pieces.find((piece) => piece.row === row && piece.kind === 'name')?.words ?? null;
  const [one, other] = [nameIn(citizen), nameIn(agent)];
  return namesWriters(pieces) && one !== null && other !== null && one !== other
    ? { marks: [], side: null, otherwise: 'unknown' }
    : null;
}

/** The rows' selector as it finds them in the page, for CSS that begins above a row; null where there is none. */
function plainSelector({ selector, container }: FoundRows): string | null {
  if (selector.includes('>>>')) return null;
  if (!selector.includes(':scope')) return selector;
  const [around] = selectorsFor(container, 2).filter((each) => !each.includes('>>>'));
  return around === undefined ? null : selector.replaceAll(':scope', around);
}

/** What a console that was pointed out is called in its file; what is settled hangs on its site, see `site-console.ts`. */
export function idForHost(host: string): string {
  const plain = host.toLowerCase().replace(/[^a-z\d]+/g, '-');
  return `at-${plain}`.slice(0, 40).replace(/-$/, '');
}

function refused(why: PointProblem, step: PointStep): FromPoints {
  return { ok: false, why, step };
}
