import type { Channel } from '../../../utils/conversation/channel';
import type { Language, Translate } from '../../shared/texts';

/** What the control of one setting works with. */
export interface ControlProps<Kind> {
  readonly setting: Kind;
  /** The channel as it holds now. */
  readonly channel: Channel;
  /** It can be read, not changed. */
  readonly disabled: boolean;
  readonly language: Language;
  readonly t: Translate;
  /** Epoch ms. */
  readonly now: number;
  /** Nobody settled it, so each console has it its own way. */
  readonly byConsole: boolean;
  readonly onSet: (value: unknown) => void;
}
