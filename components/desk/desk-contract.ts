import type { Guidance } from '../../utils/guidelines/layers';
import type { PackChoice } from '../../utils/guidelines/pack-choice';
import type { Pack } from '../../utils/guidelines/pack-schema';
import type { Policy } from '../../utils/guidelines/policy';
import type { Language, TextKey, Translate } from '../shared/texts';

/** What every room of the desk works with. */
export interface Desk {
  /** What the trainer settled here: only what differs from what lies below. */
  readonly own: Pack;
  /** The pack it lies over (built-in), or that lies over it (imported). */
  readonly choice: PackChoice;
  readonly policy: Policy;
  /** All layers together, as the coach uses them. */
  readonly guidance: Guidance;
  /** The same without what was settled here: what `reset` goes back to. */
  readonly below: Guidance;
  /** The organisation forbids changes; nothing in `own` counts. */
  readonly fixed: boolean;
  /**
   * Changes the own pack: one step to undo, kept at once. Whoever calls it has checked what was typed.
   * @param change gets the pack as it is at that moment
   * @param about changes about the same thing in a row, such as letters typed in one field, are one step
   */
  change(change: (own: Pack) => Pack, about?: string): void;
  /** Chooses or imports another pack. @returns false when it could not be kept */
  choose(choice: PackChoice): Promise<boolean>;
}

export interface RoomProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly t: Translate;
}

/** One page of the desk; each file of `entrypoints/options/rooms/` gives one. */
export interface DeskRoom {
  /** As in the address: "#regels". Dutch, and never changed. */
  readonly id: string;
  /** Its place in the list, low first. */
  readonly order: number;
  readonly title: TextKey;
  readonly Room: (props: RoomProps) => React.ReactNode;
}
