import type { ConsoleData } from '../data/console-data';

/** The three things that are pointed out, in the order in which they are asked for. */
export const POINT_STEPS = ['citizen', 'agent', 'composer'] as const;
export type PointStep = (typeof POINT_STEPS)[number];

/** Why what was clicked cannot be used; each has its own words in the overlay. */
export type PointProblem =
  /** The writing field, where a message was asked for. */
  | 'composer-as-message'
  /** Nothing that belongs to the conversation, or a part of the page that holds all of it. */
  | 'outside'
  | 'no-words'
  | 'quote'
  | 'system'
  | 'same-message'
  /** Two messages of which the page does not show that different people wrote them. */
  | 'same-author'
  | 'not-a-composer'
  /** Nothing on the page tells one conversation from another. */
  | 'no-name'
  /** What was clicked before is no longer in the page. */
  | 'gone';

/** What was clicked: anything inside a message, and the writing field. */
export interface Points {
  readonly citizen: Element;
  readonly agent: Element;
  readonly composer: Element;
  readonly site: PointedSite;
}

/** Where it was clicked. */
export interface PointedSite {
  /** The page's address. */
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export type FromPoints =
  | { readonly ok: true; readonly data: ConsoleData }
  | {
      readonly ok: false;
      readonly why: PointProblem;
      /** The step to go back to. */
      readonly step: PointStep;
    };
