import type { Reading, Waiting } from '../conversation/conversation';
import type { PageParts } from './find-parts';
import type { Health } from './health';

/** What a watcher tells. Everything is about the conversation in front. */
export interface PageEvents {
  /** What the page shows; null as soon as it cannot be trusted: the conversation changes, or a part is gone. */
  reading(reading: Reading | null): void;
  health(health: Health): void;
  /** `whole` when every conversation has its row in the page. */
  list(waiting: readonly Waiting[], whole: boolean): void;
  /** The composer's text changed, by typing or otherwise. */
  draft(text: string): void;
}

/** The page as it is now, for who has to place or write something. */
export interface PageWatch {
  parts(): PageParts | null;
  /** Which conversation is in front at this very moment, as the header alone tells it; null when it does not. */
  name(): string | null;
  /** Which row of the list that is. */
  nameInList(): string | null;
  /** Reads the page again now, though nothing changed on it. */
  look(): void;
}
