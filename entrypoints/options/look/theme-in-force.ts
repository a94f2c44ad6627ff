import type { PackChoice } from '../../../utils/guidelines/pack-choice';
import type { Pack } from '../../../utils/guidelines/pack-schema';
import type { Theme } from '../../../utils/guidelines/theme';

const NONE: Theme = {};

/** The look of the pack that was handed out, else of the trainer's own. */
export function themeInForce(choice: PackChoice, own: Pack): Theme {
  return (typeof choice === 'string' ? undefined : choice.theme) ?? own.theme ?? NONE;
}
