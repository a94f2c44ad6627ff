import { defineFrames } from '../frame';
import { DISCRIMINATION_PHRASES, TOLD_PHRASES } from './discrimination';
import { NOT_SWEARING, SWEARING_PHRASES } from './swearing';

/** Swearing, whoever hears it. */
export const SWEARING = defineFrames({
  roles: { said: SWEARING_PHRASES },
  frames: [{ label: 'swearing', needs: ['said'] }],
  quiet: NOT_SWEARING,
});

/** Contempt for a group of people; not when the writer tells that it happened. */
export const DISCRIMINATION = defineFrames({
  roles: { said: DISCRIMINATION_PHRASES, told: TOLD_PHRASES },
  frames: [{ label: 'discrimination', needs: ['said'], unlessSentence: ['told'] }],
  quiet: [
    'eigen land ..2 bezoeken|familie|vakantie|verzekering',
    'jood|joodse begraafplaats|museum|feest|gemeenschap|buurt|monument',
  ],
});
