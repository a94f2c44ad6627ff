import type { Author, MessageKind } from '../../conversation/message';
import type { ShownTime } from './read-time';

/** Which half of the messages a bubble stands in; null where it fills both, or nothing is drawn. */
export type Side = 'left' | 'right' | null;

/** One row as its own markup tells it. Plain values: it is kept until the row changes. */
export interface DataRow extends ShownTime {
  /** The console's own id; null where it has none. */
  readonly id: string | null;
  /** Who wrote it, where a mark in the row says so. */
  readonly mark: Author | null;
  readonly side: Side;
  /** The writer's name as shown; null where the row names nobody. In memory only. */
  readonly name: string | null;
  readonly text: string;
  readonly kind: MessageKind;
}
