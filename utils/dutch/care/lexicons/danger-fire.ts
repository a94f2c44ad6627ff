import { defineFrames } from '../frame';
import { HARMLESS } from './figure-of-speech';
import { JUST_PAST, LONG_AGO } from './people';
import { TOPIC_WORDS } from './topic-words';

const BURNING =
  'huis|woning|flat|schuur|auto|container|keuken|dak|bos|berm|prullenbak|keet|loods|school|appartement|caravan|rietkraag|scooter|hooi|garage|trafohuisje|meterkast|stopcontact|gebouw|pand|winkel|heide|pan|gordijn|schoorsteen|camper|vuilnisbak|afvalbak|kliko|kledingcontainer|papiercontainer|zolder|balkon|bank|buren|boerderij|stal|frituurpan|speeltuin|vuilcontainer|portiek';
const BUILDINGS =
  'huis|gebouw|muur|gevel|dak|plafond|balkon|flat|brug|steiger|hijskraan|bouwkraan|schoorsteen|pand|vloer|kademuur|tunnel|viaduct|garage|loods|galerij|trappenhuis|tribune|parkeergarage|woning|schuur|stelling|tunneltje';

/** Fire, gas, smoke, explosion or collapse, now. */
export const FIRE = defineFrames({
  roles: {
    topic: TOPIC_WORDS,
    past: [...LONG_AGO, ...JUST_PAST],
    'just-now': ['net|zojuist|daarnet|nu|help'],
    leak: ['gaslek|gaslekkage|gaslucht'],
    not: ['niet|geen|nooit|zonder|nie'],
    fire: [
      'brand|vlammen|fik|fikkie|brandje|keukenbrand|schoorsteenbrand|woningbrand|autobrand|containerbrand|buitenbrand|natuurbrand|bermbrand|heidebrand|bosbrand|duinbrand|schuurbrand|dakbrand|vlammenzee|steekvlam|uitslaande|meterkastbrand|afvalbrand',
      'vuur|vuurtje',
    ],
    exists: [
      'is|komen|komt|ontstaan|uitgebroken|gaande|bezig|woedt|zie|zien|ziet|slaan|nu|help|snel|hebben|uit|bij|staat',
      '< brand|fik >',
      'in de',
    ],
    burns: [
      'meterkast|stopcontact|stekker|groepenkast ..4 vonken|vonkt|verbrand|smelt',
      'verdacht|verdachte pakket|pakketje|tas|koffer',
      'pakket|pakketje|tas|koffer ..3 draden ..1 voor|bij|in|aan|onder',
      'misschien|mogelijk|lijkt ..2 bom|explosief',
      'in brand|lichterlaaie|vlammen|lichtelaaie staat|staan|gestoken|gevlogen|vliegt|gezet|nu',
      'staat|staan|stond|vliegt|vloog|vlogen ..7 in ..1 brand|lichterlaaie|vlammen|fik',
      'in de fik ..2 staat|staan|gestoken|gezet',
      'in de? fik >',
      'in brand >',
      '< brand op|in|bij|aan|tussen|naast|achter ..4',
      '^ brand|fik $',
      '^ brand|help ..1 brand ..3',
      'vlam gevat',
      'vat|vatte vlam',
      `${BURNING} ..3 brandt|branden|fikt|smeult`,
      `brandt|fikt|smeult ..4 ${BURNING}`,
      'het brandt ..1 bij|hier|achter|in|op|naast|nog|aan|>',
      'brandt ..1 bij|achter|naast ..2 buren|flat|huis|mij|ons|overkant',
      'ontploft|ontploffing|explosie|ontploffingen|geexplodeerd|explosies|gasexplosie|explosief|handgranaat|granaat|bombrief',
      'kortsluiting ..4 rook|vonken|vlammen',
      'vonken ..3 uit',
      'stroomkabel|stroomdraad|elektriciteitskabel|elektriciteitsdraad|hoogspanningskabel|hoogspanningsdraad|bovenleiding ..4 los|bloot|beneden|afgebroken|gebroken|geknapt|straat|stoep|grond',
      'hangt|ligt|hangen|liggen ..3 stroomkabel|stroomdraad|elektriciteitskabel|elektriciteitsdraad|hoogspanningskabel|stroomkabels ..3 los|bloot|straat|stoep|grond|open|beneden|water',
    ],
    gas: [
      'gas|gaslucht|gaslek|gaslekkage|gasgeur|koolmonoxide|co-melder|co-meter|koolmonoxidemelder|gasleiding|aardgas|koolmonoxydemelder|comelder',
    ],
    sniff: ['ruik|ruiken|ruikt|geroken|stinkt'],
    // Between the two may stand the whole building.
    smells: ['ruik|ruiken|ruikt|stinkt|stink ..11 naar gas|aardgas'],
    escapes: [
      'ruik|ruiken|ruikt|rook|geroken|stinkt|hangt|stink|lekt|lekken|spuit|spuiten|ontsnapt|sist|stroomt|geraakt|lek|gesprongen|alarm|piept|sterke|lucht|geur',
      'gaat|is|gaan ..2 af',
      'er is|hangt|een',
      'nu|help|denk|heb|volgens|gaslek >',
    ],
    smoke: [
      'rook|rookwolk|rookwolken|rookontwikkeling|rookpluim|brandlucht|brandgeur|schroeilucht|brandalarm',
    ],
    comes: [
      'komt|komen|zie|zien|vol|ruik|ruiken|hangt|dikke|zwarte|stijgt|staat|kringelt|flinke|trekt|sterke|is',
      'gaat ..3 af',
      'in ..2 trappenhuis|huis|flat|gang|woning|lift|kelder|keuken|slaapkamer|galerij',
      'uit|onder|vanuit de|het|mijn|een ..1 meterkast|stopcontact|deur|oven|wasmachine|droger|motorkap|dak|raam|kelder|auto|keuken|trafo|transformatorhuisje|lift',
    ],
    boiler: ['cv-ketel|cv|ketel|geiser|gaskachel|kachel|boiler|co-melder|comelder|koolmonoxidemelder'],
    // What carbon monoxide does to a household.
    sick: [
      'allemaal|iedereen|beiden|samen|gezin|vrouw|man|kinderen|dochter|zoon ..4 hoofdpijn|misselijk|duizelig|suf|flauw',
      'hoofdpijn en duizelig|misselijk',
    ],
    building: [BUILDINGS],
    collapses: [
      'hangt|staat ..2 los|scheef|schuin ..2 en|val|vallen',
      'stenen|dakpannen|brokken|gevelplaten|glasplaten ..4 beneden',
      'ingestort|bezweken|ingezakt',
      'stort|storten|zakt ..3 in >',
      'instort|instorten|bezwijken|bezwijkt|neerstorten|neerstort',
      'op ..1 instorten|omvallen|bezwijken',
      'dreigt|dreigen ..3 instorten|storten|vallen|omvallen|bezwijken|om',
    ],
    harmless: [
      'vuurwerk|vuurkorf|vuurplaats|kampvuur|kampvuurtje|kachel|houtkachel|haard|openhaard|barbecue|bbq|barbecueen|stoken|stook|stookt|brandhout|kaars|kaarsen|kaarsjes|lamp|lampen|lantaarn|lantaarnpaal|lantaarnpalen|straatlantaarn|straatverlichting|verlichting|licht|lichten|kazerne|brandweerkazerne|vergunning|stookontheffing|ontheffing|paasvuur|paasvuren|vreugdevuur|kerstboomverbranding|blusser|brandblusser|brandverzekering|verzekering|brandveiligheid|brandveilig|brandgevaar|lampje|lampjes|sigaret|sigaretten|wiet|roken|rookt|rookvrij|rookverbod|brandweerman|rookmelders|buurtvuur|wierook|hinder|rookoverlast|stankoverlast|overlast|schade',
      'open haard|dag|vuur',
      'te koop',
      'kopje|glas|ei',
      'als|wanneer|stel|indien er brand|gas',
      'toegestaan|verboden|terras|balkonregels|huisregels',
      'bij|tijdens brand',
    ],
  },
  frames: [
    { label: 'fire', needs: ['leak'], unlessSentence: ['topic', 'past', 'harmless'], negatedBy: ['not'] },
    {
      label: 'fire',
      needs: ['burns', 'just-now'],
      unlessSentence: ['topic', 'harmless'],
      negatedBy: ['not'],
    },
    {
      label: 'fire',
      needs: ['fire', 'exists'],
      within: 6,
      // "Er is brand, we kunnen er niet uit": only a "geen" close to it takes the fire away.
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'harmless'],
    },
    { label: 'fire', needs: ['burns'], negatedBy: ['not'], unlessSentence: ['topic', 'past', 'harmless'] },
    {
      label: 'fire',
      needs: ['smells'],
      within: 15,
      unlessSentence: ['topic', 'past', 'harmless'],
      negatedBy: ['not'],
    },
    {
      label: 'fire',
      needs: ['gas', 'sniff'],
      within: 5,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past', 'harmless'],
    },
    {
      label: 'fire',
      needs: ['gas', 'escapes'],
      within: 7,
      unlessSentence: ['topic', 'past', 'harmless'],
      negatedBy: ['not'],
    },
    {
      label: 'fire',
      needs: ['smoke', 'comes'],
      within: 7,
      unlessSentence: ['topic', 'past', 'harmless'],
      negatedBy: ['not'],
    },
    {
      label: 'fire',
      needs: ['boiler', 'sick'],
      within: 20,
      acrossClauses: true,
      negatedBy: ['not'],
      unlessSentence: ['topic', 'past'],
    },
    {
      label: 'fire',
      needs: ['building', 'collapses'],
      within: 8,
      unlessSentence: ['topic', 'past'],
      negatedBy: ['not'],
    },
  ],
  quiet: [
    ...HARMLESS,
    'co-melder|comelder|co-meter|koolmonoxidemelder hangt|kapot|los|vervangen|ophangen|kopen',
    'gas terug|geven|bedrijf|meter|rekening|afsluiten|aansluiting|aanvragen',
    'huis stort|instorten ..1 huizenmarkt',
    'van|met gas los|af',
    'gas en|of licht|elektra|water|stroom',
    'wie|gemeente ..1 instort',
  ],
});
