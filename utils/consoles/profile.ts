import type { Waiting } from '../conversation/conversation';
import type { ShownMessage } from '../conversation/message';
import { queryAllDeep, queryDeep } from './deep-query';
import { isDrawn } from './in-view';

/** The parts of a console's page that Souffleur may need, by the name a health report uses. */
export type PartName = 'list' | 'header' | 'messages' | 'composer' | 'sendButton';

/** Where a part is found. The first selector that matches wins; generated class names are never used. */
export interface Part {
  readonly selectors: readonly string[];
  /** Missing on a loaded page with an open conversation means: the page cannot be read. */
  readonly required: boolean;
  /** A selector as it is at this moment, where it names the conversation in front. Absent: selectors are as they stand. */
  now?(selector: string): string;
}

/**
 * How well a profile is known: read in the console's source, from captures, from others' extensions, or our own page;
 * pointed out by an agent's or a trainer's clicks, or worked out from the page itself.
 */
export type Confidence = 'source' | 'capture' | 'extension' | 'own' | 'pointed' | 'inferred';

/** What surrounds the rows and helps to understand them. */
export interface RowSurroundings {
  readonly header: Element | null;
  /** BCP 47; decides the order of an ambiguous date. */
  readonly locale: string;
  readonly rightToLeft: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** The agent's own names as this tab has learnt them; `assemble` adds to it. Never leaves memory. */
  readonly ownNames: Set<string>;
  /** The page's address; some consoles tell there which conversation is in front. */
  readonly address: string;
  /** What left this composer a moment ago: the agent's own words, whoever the page says they are by. Never leaves memory. */
  readonly sent: ReadonlySet<string>;
}

/** What the rows of one conversation say together. */
export interface AssembledRows {
  /** Which conversation this is: a chat id, else the title. Null when the page does not tell. */
  readonly key: string | null;
  readonly citizenName: string | null;
  readonly group: boolean;
  /** Oldest first. */
  readonly messages: readonly ShownMessage[];
  readonly citizenTyping: boolean;
  /** Which row of the list it is, where rows there have another id than `key`. */
  readonly inList?: string;
  /** Why the rows are not certain enough to coach by; absent when they are. The composer can be read all the same. */
  readonly doubt?: Doubt;
}

/** What was worked out of a page, and not well enough. */
export type Doubt = 'rows' | 'authors' | 'text';

/**
 * A console is one declarative object: where its parts are, and the few functions that selectors cannot express.
 * `Row` is whatever one row tells from its own markup alone; it is kept until that row changes, so
 * it holds plain values and no DOM nodes.
 */
export interface ConsoleProfile<Row = unknown> {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Match patterns of the pages it lives on; empty for a program at the organisation's own address. */
  readonly matches: readonly string[];
  /** The last date (YYYY-MM-DD) of the evidence this profile rests on. */
  readonly checked: string;
  readonly confidence: Confidence;
  /** How quickly people answer here when nobody set it. */
  readonly sync: 'live' | 'async';
  /** Present once the program itself has loaded, absent on a splash or login screen. */
  readonly loaded: string;
  /** Present while a conversation is open. */
  readonly open: string;
  readonly parts: Readonly<Record<PartName, Part>>;
  /** Several conversations stand in the page at once: of each part the one that is in view counts. */
  readonly several?: boolean;
  /**
   * The rows under the messages part, in document order, dividers included where they help.
   * Null when the part has content in which no row can be recognised: the page has changed.
   */
  rows(messages: Element): readonly Element[] | null;
  /** One row from its own markup. Null for a shell that is not rendered yet. Never throws. */
  readRow(row: Element): Row | null;
  /** Decides what needs several rows: authors, dates, whose conversation this is. */
  assemble(rows: readonly Row[], around: RowSurroundings): AssembledRows;
  /** The conversations in the console's list; empty when there are none. `now` in epoch ms. */
  readList(list: Element, now: number): readonly Waiting[];
  /** Every conversation there is has its row in the page: none is out of sight, and no search hides one. */
  wholeList(list: Element): boolean;
  /** The composer writes a note for colleagues now, which the citizen will not see. Absent: this console has none. */
  isNote?(): boolean;
}

/** The element of a part, or null. Looks inside `root` only; `several`: of what matches, the one that is in view. */
export function findPart(root: ParentNode, part: Part, several = false): HTMLElement | null {
  for (const written of part.selectors) {
    const selector = part.now?.(written) ?? written;
    const found = several ? queryAllDeep(root, selector).find(isDrawn) : queryDeep(root, selector);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
