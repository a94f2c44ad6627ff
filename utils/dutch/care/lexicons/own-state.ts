import { defineFrames } from '../frame';
import { CHILDREN, RELATIVES } from './people';

const LOVE =
  'homo|homoseksueel|lesbisch|lesbienne|biseksueel|bi|gay|queer|transgender|trans|transvrouw|transman|non-binair|aseksueel|panseksueel|intersekse|transitie|homostel|homokoppel';

/** What a writer says about their own health, faith and the like, in the words people use for it. */
export const OWN_STATE = defineFrames({
  roles: {
    me: [
      'ik ..5 ben|heb|stond|had|was|gebruik|slik|lijd|krijg|kreeg|zit|onderga|volg|kom|ga|loop|word|werd|leef|moet|sta|voel|blijk|lig',
      'ben|heb|had|was|gebruik|slik|krijg|kreeg|zit|lijd|word|werd|moet|sta|loop|lig ik',
      'kzit|kheb|kben|khad|kkrijg|kmoet',
      'k heb|ben|zit|had|slik|krijg|kreeg',
      '< ben|heb|zit|krijg|lijd|gebruik|slik|kreeg|word',
      'bij mij ..3',
      'als lid|moslim|moslima|homo|christen|alleenstaande|vluchteling',
      'mijn',
      'wij|we ..3 zijn|hebben|komen|leven|zitten',
      'ik ..3 leef',
    ],
    kin: [`mijn|onze ..1 ${RELATIVES}|${CHILDREN}|gezin|ouders`],
    'state-verb': [
      'is|heeft|zit|krijgt|kreeg|lijdt|gebruikt|was|had|ligt|wordt|slikt|werd|zijn|hebben|moet|staat',
    ],
    ill: [
      `man|vrouw|zoon|dochter|moeder|vader|kind|baby ..1 ziek`,
      'lig|ligt|word|werd|ben|is|was ..1 opgenomen >',
    ],
    ethnicity: [
      'ouders|familie|grootouders|opa|oma|vader|moeder ..1 komen|komt|kwam|kwamen ..1 uit marokko|turkije|suriname|curacao|aruba|syrie|eritrea|somalie|afghanistan|irak|iran|ghana|indonesie|oekraine|polen',
    ],
    couple: [`als|een|zijn ${LOVE}|lesbische|homoseksueel ..1 stel|koppel|gezin|paar|ouders`],
    politics: [
      'pvv|vvd|d66|pvda|groenlinks|cda|sgp|christenunie|fvd|bbb|volt|ja21|sp|nsc|n-va|pvdd|50plus|partijlid',
    ],
    'in-party': [
      'zit|zitten|zat|sta|staat|staan|stond|kom|kwam ..2 in|op ..2 raad|gemeenteraad|lijst|kandidatenlijst|kieslijst|fractie|steunfractie|bestuur|statenfractie|nummer|plek ..3',
      'raadslid|fractievoorzitter|statenlid|kandidaat|lijsttrekker|flyer|afdelingsvoorzitter',
    ],
    debts: [
      'onder ..1 bewind|bewindvoering|beschermingsbewind',
      'in de schulden',
      'een|grote|hoge|forse|flinke|openstaande|torenhoge|zware schuld',
      'schuld ..2 euro',
      'euro ..1 schuld|schulden|achterstand|rood',
      'schuld|schulden|achterstand ..1 van ..3 euro',
      'sta|staat|staan ..4 rood',
      'huur|rekening|rekeningen|hypotheek|zorgpremie|boetes|aanslag|termijnen ..2 niet|nie ..3 betalen|opbrengen|ophoesten',
      'rood|min ..1 staan|sta',
      'beslag ..1 op ..2 loon|uitkering|rekening|inboedel',
      'leef|leven ..2 van ..2 voedselbank',
      'schulden|schuldsanering|schuldhulpverlening|schuldhulp|bijstand|bijstandsuitkering|wsnp|bewindvoerder|bewindvoering|deurwaarder|betalingsachterstand|huurachterstand|loonbeslag|budgetbeheer|faillissement|failliet|voedselbank|uitkering|schuldeisers|achterstand',
    ],
    topic: [
      'boek|boeken|boekje|informatie|info|folder|folders|cursus|lezing|workshop|bijeenkomst|werkstuk|spreekbeurt|film|documentaire|vrijwilliger|buddy|stichting|vereniging|thema|inloop|lotgenoten|praatgroep|tijdschrift|onderzoek|interesse|geinteresseerd|podcast|dvd|roman|training|campagne|school|basisschool|winkel|restaurant|rijbewijs|taal|les|eten|muziek|feest|kookboek|markt|voorlichting|scriptie|pride|spreekuur|buurtcentrum|museum|vakantie|reis',
      'over|voor|tegen mensen|personen|iedereen|kinderen',
      'mensen|personen|kinderen|iemand met',
      'hoe werkt|zit|wordt',
    ],
  },
  frames: [
    { label: 'health', needs: ['ill'], unlessSentence: ['topic'] },
    { label: 'ethnicity', needs: ['ethnicity', 'me'], within: 8, unless: ['topic'] },
    { label: 'politics', needs: ['politics', 'in-party', 'me'], within: 12, unlessSentence: ['topic'] },
    { label: 'orientation', needs: ['couple'], unlessSentence: ['topic'] },
    { label: 'debts', needs: ['debts', 'me'], within: 10, unlessSentence: ['topic'] },
  ],
  quiet: [
    'over ..2 schulden|schuldsanering|schuldhulpverlening|schuldhulp|bijstand|bijstandsuitkering|bewindvoering|uitkering|voedselbank',
    `geen|niet|nooit|zonder ..1 ${LOVE}|schulden|lid`,
    'rood van|aangegeven',
    'bijstand ..1 bij|van',
    'achterstand ..1 met|op school|lezen|werk',
    'uitkering ..1 aanvragen',
  ],
});
