import { defineFrames } from '../frame';
import { DISCRIMINATION_PHRASES, GROUPS, TOLD_PHRASES } from './discrimination';
import { NOT_SWEARING, SWEARING_PHRASES } from './swearing';

/** Swearing, whoever hears it. */
export const SWEARING = defineFrames({
  roles: { said: SWEARING_PHRASES },
  frames: [{ label: 'swearing', needs: ['said'] }],
  quiet: NOT_SWEARING,
});

/** Contempt for a group of people; not when the writer tells that it happened. */
export const DISCRIMINATION = defineFrames({
  roles: {
    said: DISCRIMINATION_PHRASES,
    told: [...TOLD_PHRASES, 'gepest|pesten|geweigerd|geslagen|bang|onveilig|bedreigd|melden'],
    group: [GROUPS],
    contempt: [
      'profiteurs|profiteren|parasieten|tuig|uitschot|ongedierte|gajes|gespuis|apen|beesten|dieven|dronkaards|verkrachters|terroristen|achterlijk|achterlijken|minderwaardig|smerig|stinken|vies|ratten|criminelen|zakkenrollers|beestachtig|inferieur|onbeschaafd|lui|ziek',
      'soort ..1 volk|lui',
      'maken|maakt ..3 zooitje|troep|rotzooi|bende|vies',
      'soort mensen ..4 hoort|horen|niet|weg',
    ],
    out: [
      'eruit|oprotten|oppleuren|ophoepelen|opzouten|deporteren|uitzetten|vergassen|afschieten|ophangen',
      'land uit',
      'terug naar',
      'eigen land',
    ],
    'send-them': [
      'stuur|zet|gooi|schop|flikker|donder|pleur|smijt ze|hen|hun|die|allemaal ..2 terug|eruit|land|op|weg',
      'mogen|moeten|kunnen ze|allemaal ..2 terug|oprotten|opzouten|vertrekken',
    ],
    demand: ['alle|allemaal|moeten|moet|stuur|sturen|gewoon|ga|gaat|laat'],
    refuse: ['niet|geen|nooit|weiger|nie', 'liever niet'],
    help: ['geholpen|helpen|hulp|balie|spreken|praten|bediend|behandeld|loket|lijn'],
    by: [`door|met|van ..1 een|zo'n|die|iemand ..2 ${GROUPS}`, `door|met ${GROUPS}`],
    'not-belong': [
      'horen|hoort|thuis ..2 niet|nie ..2 hier|thuis|nederland|belgie',
      'horen|hoort hier|thuis ..2 niet|nie',
    ],
    mild: ['niet|geen|aardig|lief|vaak|soms|sommige|vriendelijk|zielig|gevlucht|arm'],
  },
  frames: [
    { label: 'discrimination', needs: ['said'], unlessSentence: ['told'] },
    {
      label: 'discrimination',
      needs: ['contempt', 'group'],
      within: 12,
      acrossClauses: true,
      unlessSentence: ['told', 'mild'],
      only: 'statements',
    },
    { label: 'discrimination', needs: ['out', 'group', 'demand'], within: 12, unlessSentence: ['told'] },
    {
      label: 'discrimination',
      needs: ['send-them', 'group'],
      within: 14,
      acrossClauses: true,
      unlessSentence: ['told', 'mild'],
    },
    { label: 'discrimination', needs: ['by', 'help', 'refuse'], within: 12, unlessSentence: ['told'] },
    {
      label: 'discrimination',
      needs: ['not-belong', 'group'],
      within: 8,
      unlessSentence: ['told'],
      only: 'statements',
    },
  ],
  quiet: [
    'eigen land ..2 bezoeken|familie|vakantie|verzekering',
    'jood|joodse begraafplaats|museum|feest|gemeenschap|buurt|monument',
  ],
});
