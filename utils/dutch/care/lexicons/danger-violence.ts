import { defineFrames } from '../frame';
import { FIGURES_OF_SPEECH } from './figure-of-speech';
import { CHILDREN, LONG_AGO, RELATIVES, STRANGERS, THIRD_PERSON } from './people';
import { TOPIC_WORDS } from './topic-words';

const KILLING =
  'vermoorden|doodmaken|afmaken|doodslaan|doodsteken|neersteken|doodschieten|wurgen|doodschoppen|vermoord';

/** Someone hurts, threatens or holds the writer or another, now or still. Over long ago and as a subject it is none. */
export const VIOLENCE = defineFrames({
  roles: {
    victim: [
      'mij|ons|mezelf|mijzelf',
      `mijn|onze|haar ..1 ${CHILDREN}|${RELATIVES}`,
      `zijn ..1 vrouw|vriendin|kinderen|moeder|vader|ex|hond`,
      'haar|hem|elkaar >',
    ],
    attacker: [
      `${RELATIVES}|${STRANGERS}|hij|zij|ze|die|dat|iemand|jongen|jongens|zoon|dochter|zonen|familie`,
    ],
    topic: TOPIC_WORDS,
    past: LONG_AGO,
    not: ['niet|geen|nooit|niemand|nie'],
    weapon: [
      'mannen|man|jongens|jongen|groep|vent ..4 met ..2 mes|messen|wapens|wapen|knuppels|bijl',
      'mes|messen|pistool|vuurwapen|wapen|wapens|geweer|bijl|machete|honkbalknuppel|knuppel|koevoet|steekwapen|gun|kapmes|keukenmes|nepwapen|hakmes|luchtbuks',
    ],
    armed: [
      'heeft|hebben|met|zwaait|zwaaien|bedreigt|bedreigen|trok|pakt|gepakt|trekt|rondlopen|getrokken|droeg',
    ],
    'armed-people': [
      'staan|lopen|staat|loopt|rent|rennen|zwaait|zwaaien ..2 iemand|man|mannen|vrouw|jongen|jongens|groep|mensen|vent ..3 met ..2 mes|messen|wapens|wapen|vuurwapen|pistool|bijl|knuppels|knuppel|machete|geweer',
      'iemand|man|mannen|jongen|jongens ..3 met ..2 mes|messen|wapens|wapen|vuurwapen|pistool|bijl|machete|geweer ..4 straat|buiten|plein|deur|trein|bus|school|park|winkel|hal|trap|balie|parkeerplaats',
    ],
    menace: [
      'bedreigt|bedreigd|bedreigen|zwaait|zwaaien|deur|straat|buiten|nu|hier|staat|loopt|lopen|bang|hand|gevecht|trok|trekt|keel',
    ],
    attacks: [
      'slaat|slaan|mept|schopt|stompt|wurgt|mishandelt|bedreigt|bedreigen|stalkt|stalken|achtervolgt|achtervolgen|vermoordt|verkracht|verkrachten|misbruikt|terroriseert|gijzelt|toetakelt|betast|sloeg|mishandelen|mishandelde',
      'valt|vallen ..2 aan >',
      'aanvalt|aanvallen|aangevallen',
      'doet|doen ..3 pijn',
      'geslagen|geschopt|mishandeld|verkracht|aangerand|bedreigd|opgesloten|vastgehouden|gestoken|gewurgd|misbruikt heeft|hebben',
      'heeft|hebben|is|wordt|had ..4 geslagen|geschopt|mishandeld|verkracht|aangerand|bedreigd|opgesloten|vastgehouden|gestoken|gewurgd|aangevallen|misbruikt',
      'zit|zitten ..3 achterna',
      'zit|zitten|komt|komen ..1 achter ..2 aan',
      'sluit|houdt|sloot|houden|sluiten ..3 op|vast|binnen|gevangen',
      'grijpt|pakt|greep|pakte|gegrepen|gepakt ..3 keel|haren|haar|strot',
      'keel|strot ..2 gegrepen|gepakt|dichtgeknepen|dichtgedrukt|grijpt|greep',
      'dreigt|dreigde|dreigen',
    ],
    attacked: [
      'mishandeld|bedreigd|gestalkt|achtervolgd|geslagen|geschopt|gewurgd|verkracht|aangerand|opgesloten|vastgehouden|neergestoken|neergeschoten|beschoten|misbruikt|gegijzeld|aangevallen|toegetakeld|overvallen|ontvoerd|geslage',
      'in elkaar geslagen|getrapt|geschopt|gemept',
      'achterna gezeten',
    ],
    being: [
      'word|wordt|worden',
      'net|zojuist|nu|daarnet|vandaag|vanmiddag|vanavond|vannacht|vanochtend|gisteren',
      'ben',
    ],
    sufferer: [`ik|we|wij|mij|ons|er|hier|${RELATIVES}|${CHILDREN}|${STRANGERS}|${THIRD_PERSON}`],
    now: [
      'er ..1 wordt|word|worden ..5 geschoten|gevochten|geslagen|gestoken|mishandeld|bedreigd|geschopt|ingebroken',
      'wordt|word ..2 hier|nu|buiten|naast ..4 geschoten|gevochten|geslagen|gestoken|bedreigd|ingebroken',
      'wordt|worden er ..5 geschoten|gevochten|gestoken|geslagen|ingebroken',
      'vechtpartij|schietpartij|steekpartij|overval|knokpartij|massale|gevecht ..4 bezig|gaande|nu|aan|hier|voor|buiten|op|in|bij',
      'er ..3 vechtpartij|schietpartij|steekpartij|knokpartij|inbreker|inbrekers|schutter',
      'aan ..1 het ..1 vechten|schieten|steken',
      'ingebroken ..10 binnen|huis|nu|beneden|boven|slapen',
      'inbreker|inbrekers|insluiper ..5 binnen|huis|nu|tuin|bezig|beneden|zolder|schuur|buren',
      'is|staat|loopt|zit|zijn|probeert ..3 iemand|man|vent|mannen|iem ..5 in mijn|ons|het huis|tuin|woning|schuur|slaapkamer|achtertuin|trappenhuis inbreken?',
      'iemand|man|mannen|gasten ..6 inbreken|inbreekt|binnendringen|binnen te komen|binnenkomen|breken',
      'proberen|probeert ..6 in te breken',
      'mijn|onze deur ..3 intrappen|inbeuken|intrapt|in te trappen|beuken',
      'om hulp|help ..2 roepen|schreeuwen|gillen|roept|schreeuwt|gilt|roepend',
      'zit|zitten|zat ..3 opgesloten|vast|verstopt ..3 wc|toilet|slaapkamer|badkamer|kamer|kelder|kast|huis|schuur|voor',
      'verstop|verschuil|verstopt|schuil ..3 voor mijn|hem|ex|man',
      'man|vriend|ex|zoon|vader|hij|buurman ..3 door het lint ..2',
      'helemaal door het lint',
      'op ..2 deur ..3 bonken|beuken|bonkt|beukt|trappen|trapt',
      'bonkt|beukt|bonken|trapt|ramt|schopt ..3 deur|raam|ramen',
      'hoor|horen|hoorde|hoorden ..4 schoten|gegil|hulpgeroep',
      'roept|schreeuwt|gilt|gillen|schreeuwen|roepen ..3 help|hulp|om hulp?',
      `gaat|ga|gaan|wil|wilt|zal|zou ..5 mij|ons|haar|hem|kinderen|iemand ..3 ${KILLING}`,
      `dreigt|dreigen|dreigde ..7 ${KILLING}|schieten|steken|slaan|mes|geweld|doden`,
      `zegt|zei|appt|schrijft|appte ..6 mij|ons|haar|hem ..4 ${KILLING}|vermoordt`,
      'durf|durven|durft ..3 niet ..3 naar huis|binnen',
      'durf|durven|durft|bang ..14 slaat|mishandelt|bedreigt|vermoordt|mes|wapen|aandoet|doet|gaat slaan?',
      'bang dat|voor hij|ze|mijn ..8 slaat|vermoordt|aandoet|aandoen|doodmaakt|vermoorden|doodslaat|afmaakt',
      'slachtoffer ..3 van ..2 huiselijk|mishandeling|geweld|verkrachting|eerwraak|mensenhandel',
      'huiselijk geweld ..3 thuis|bij mij|ons|mijn',
      'thuis ..3 geslagen|mishandeld|onveilig|niet veilig',
      'thuis ..1 onveilig|geweld',
      'niet veilig ..2 thuis|in mijn',
      'voel ..2 mij ..2 thuis ..1 niet|onveilig',
    ],
    afraid: ['durf|durven|durft ..3 niet|nie ..3 buiten|huis|deur|weg|slapen|straat', 'bang ..1 voor'],
    abuser: ['man|vriend|ex|ex-man|ex-vriend|vader|stiefvader|buurman|broer|zoon|hij'],
    hunts: [
      'wacht|volgt|achtervolgt|bedreigt|stalkt|slaat|staat|loopt|zoekt|komt',
      'mijn man|vriend|ex|vader|stiefvader|broer >',
    ],
    harmless: [
      'rekening|website|app|formulier|balie|wekker|klok|bliksem|regen|wind|storm|golf|nachts|hond >|honden >|kat|zon|muziek|kraan|trommel|wiel|motor|cv|ketel|pomp|computer|laptop|gemeente|belasting|overheid|aanslag|sluit',
    ],
  },
  frames: [
    {
      label: 'violence',
      needs: ['weapon', 'armed', 'attacker'],
      within: 8,
      unlessSentence: ['topic', 'past', 'not', 'harmless'],
    },
    {
      label: 'violence',
      needs: ['weapon', 'menace', 'attacker'],
      within: 10,
      unlessSentence: ['topic', 'past', 'not', 'harmless'],
    },
    {
      label: 'violence',
      needs: ['attacks', 'victim', 'attacker'],
      within: 9,
      unlessSentence: ['topic', 'past', 'not', 'harmless'],
    },
    {
      label: 'violence',
      needs: ['attacked', 'being', 'sufferer'],
      within: 9,
      unlessSentence: ['topic', 'past', 'not'],
    },
    {
      label: 'violence',
      needs: ['afraid', 'abuser', 'hunts'],
      within: 16,
      acrossClauses: true,
      unlessSentence: ['topic', 'past'],
    },
    { label: 'violence', needs: ['armed-people'], unlessSentence: ['topic', 'past', 'not'] },
    { label: 'violence', needs: ['now'], unlessSentence: ['topic', 'past'] },
  ],
  quiet: [
    ...FIGURES_OF_SPEECH,
    'slaat|slaan|gooit|smijt|sloeg ..1 met ..2 deur|deuren|deurtje',
    'slaat|slaan ..3 over|aan|alarm|toe',
  ],
});
