import { anyWord } from '../any-word';
import type { PersonalDataType } from '../dutch-reading';
import { YOURS } from '../lexicons/persons';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';

const CALLS =
  /^(?:(?:terug|op|na)?bel(?:len|t|de)?|terugbel.*|.*bereik(?:en|baar|bare)?|gebeld|telefo.*|mondeling|spreek|spreken|(?:aan)?tref(?:t|fen)?|(?:terug|door)?app(?:en|t|je)?|06\d*|mobiel.*|whatsapp.*|gsm|sms.*|toestel|verbinding|voicemail|lijn|neemt|opneemt|opnemen|pakken)$/;
const PAYS =
  /^(?:betaal.*|betal.*|creditcard.*|visa.*|mastercard.*|kredietkaart.*|afschrijv.*|afrekenen|achterop|cvc|boek)$/;
const BANKS =
  /^(?:nl|bank|opgeheven|euro|(?:uit|terug)betal\p{L}*|uitbetaald|\p{L}+toeslag|incasso|bedrag|geld|uitkering|.*(?:geschreven|schrijven|gestort|storten|maken|gemaakt|boeken|geboekt)|huurtoeslag|toeslag|vergoeding)$/u;
const VISITS = /^(?:bezorg\p{L}*|langs\p{L}*|komt?|komen|route|rijd\p{L}*|breng\p{L}*|lever\p{L}*)$/u;
const SENT_HOME = /^(?:sturen|stuur|gestuurd|opsturen|toesturen|opgestuurd)$/;
// Where "ww" is what one gets without work.
const OF_BENEFITS =
  /^(?:\p{L}{0,16}uitkering(?:en)?|uwv|bijstand|werkloos\p{L}*|ontslag\p{L}*|wia|wajong|aanvragen|aangevraagd|sollicit\p{L}*|inkomen|baan|hoog|recht)$/u;
const BORN = /^(?:oud|geboren|geboorte|jarig|verjaart?|19\d\d|20[01]\d)$/;
const CODES =
  /^(?:sms.*|code|(?:inlog|toegangs|verificatie|bevestigings|beveiligings|controle|activerings|herstel)code|activerings\p{L}*|authenticator.*|digid.*)$/u;
const REFERENCES = /kenmerk|acceptgiro/;
const VEHICLE =
  /^(?:plaat|kenteken\p{L}*|nummerplaat|auto|wagen|bus|busje|motor|scooter|camper|caravan|aanhanger|brommer|voertuig)$/u;
const CARD = /^(?:creditcard|visa|mastercard|kredietkaart|amex)$/;
const DOCUMENT =
  /^(?:paspoort(?:en)?|rijbewijs|id-?kaart|identiteitskaart|identiteitsbewijs|verblijfs.*|id)$/;
const MAILS =
  /^(?:pdf|(?:ge|doorge|toege)maild|e?-?mail(?:en|t|tje|adres|bevestiging)?|mailbox|\p{L}*mailt?)$/u;
/** Where a number is of a house. */
const AT_HOME =
  /^(?:woont?|wonen|huurt?|huren|straat|straatnaam|voordeur|\p{L}{3,}(?:straat|laan|weg|plein|gracht|kade|hof|dreef|singel|plantsoen))$/u;
const STREET =
  /^(?:straat|huisnummer|postcode|woonplaats|post|brief|woont|wonen|woon|huis|langs.*|bezorg.*)$/;

/** What else a number can be of, where it is spoken of. */
const NUMBERED =
  /^(?:klant|zaak|dossier|melding|lid|lener|pas|kaart|order|bestel|factu|polis|aanvra|referentie|kenmerk|relatie|contract|reken|bank|iban|document|paspoort|rijbewijs|huis|straat|postcode|kenteken|auto|bsn|burgerservice|kamer|volg|wacht|ticket|meter|abonnement|inschrijf|leerling|student|registratie|aansluit|persoon|brief|uitslag|loterij|container|lantaarn|creditcard|mobiel|telefoon|06$)/;
// A code by which a thing tells what is wrong with it, or what it is.
const OF_MACHINES =
  /^(?:fout\p{L}*|error|404|storings?code|storing|ketel|display|kleur\p{L}*|verf|artikel|product|sbi|functie)$/u;

/**
 * Names of data that say by themselves too little: which data is meant, the rest of the message tells; null where anything may
 * be spoken of. Last, what must not be spoken of then.
 */
export const DATA_IN_CONTEXT: readonly (readonly [
  PersonalDataType,
  readonly string[],
  RegExp | null,
  RegExp?,
])[] = [
  // A number of one's own that is nothing else's is called.
  ['phone', ['uw|je|jouw nummer|nr|nummertje'], null, NUMBERED],
  ['phone', ['het|dit|dat|een nummer ..8 doet|werkt|gebruik|bestaat|aangesloten'], CALLS, NUMBERED],
  [
    'phone',
    [
      'uw|je|jouw|u nummer|nr',
      'ander|andere|tweede|extra|beste|handig|geen|goed|goede|juiste nummer',
      'welk|welke|wat nummer|nr',
      'wat voor nummer|nr',
      'welk|welke toestel|lijn',
      'dan nr|nummer',
      'is dat nr|nummer',
      'andere|extra|tweede lijn',
      'op het|dit nummer|nr',
      '< nr|nummer',
      'nummer van @you',
      'is|ook het nummer',
      'haar|zijn|hun|nieuw|nieuwe|een|hele|volledige|complete|vast|vaste nummer|nr',
    ],
    CALLS,
  ],
  [
    'secret',
    [
      'de|het ..1 cijfers|getal|cijfertjes hier|over|maar|voor|even',
      'de|het ..1 cijfers|getal|cijfertjes >',
      'de|die ..1 cijfers die|op|in|uit',
      'welke|wat ..1 cijfers|cijfertjes|getallen',
      'die|hem hier|even|eens ..2 typen|overtypen|doorgeven|noemen|voor|zetten',
      'die ..1 aan mij',
    ],
    CODES,
  ],
  [
    'iban',
    ['uw|je|jouw|de|die|een|geen|andere|nieuwe|oude|dezelfde|vaste|welke|hele|volledige rekening'],
    BANKS,
  ],
  [
    'iban',
    ['dat|nieuwe|andere|volledige nummer', 'dat volledige nummer'],
    /^(?:bank|rekening|bankrekening)$/,
  ],
  ['iban', ['welk nummer'], /rekening/u],
  ['street-address', ['op|bij|van|en welk nummer|nr|nmr'], AT_HOME, CALLS],
  ['street-address', ['waar @you woont|woon'], VISITS],
  ['phone', ['waarop|waar >', 'waar op >'], CALLS],
  ['date-of-birth', ['dag|datum en? maand', 'dag maand en jaar', 'dag en welk jaar'], BORN],
  ['licence-plate', ['plaat'], VEHICLE],
  ['credit-card', ['nummer en|plus vervaldatum'], CARD],
  ['bsn', ['nummer ..10 negen|9 cijfers'], null, NUMBERED],
  ['credit-card', ['het ..1 nummer|nr|kaartnummer', 'welk nummer'], CARD],
  [
    'document-number',
    ['het|welk|dat nummer', '< nummer', 'combinatie|reeks ..3 letters|cijfers', '9|negen tekens'],
    DOCUMENT,
  ],
  [
    'document-number',
    [
      'dat van uw|je|jouw|het|de|een ..2 paspoort|rijbewijs|id-kaart|identiteitskaart|identiteitsbewijs|id|verblijfsdocument',
    ],
    /^(?:nummers?|nr|nrs|documentnummers?)$/,
  ],
  // "Wat is je ww?"; not "krijgt u bijstand of ww?"
  [
    'secret',
    ['het|je|uw|jouw|een|welk|dat|oude|nieuwe|huidige ww', '< ww >', 'ww van uw|je|jouw'],
    null,
    OF_BENEFITS,
  ],
  [
    'special',
    ['ras'],
    null,
    /^(?:hond|honden|kat|katten|poes|puppy|dier|dieren|huisdier\p{L}*|paard|konijn)$/u,
  ],
  ['date-of-birth', ['precieze|exacte|juiste|volledige|hele datum'], BORN],
  ['credit-card', ['16|zestien cijfers'], null, REFERENCES],
  ['credit-card', ['kaartnummer|kaartnr', 'nummer van|op de|uw|je|jouw kaart'], PAYS],
  ['credit-card', ['nummer van die|deze|dat kaart|kaartje'], CARD],
  [
    'document-number',
    ['kaartnummer|kaartnr|pasnummer'],
    /^(?:id-?kaart|identiteitskaart|verblijfskaart|verblijfspas)$/,
  ],
];

/** Sentences that ask by themselves, where the rest of the message tells what for. */
export const SENTENCE_IN_CONTEXT: typeof DATA_IN_CONTEXT = [
  ['street-address', ['waar woont|woon @you'], VISITS],
  ['street-address', ['waar woont|woon @you >'], SENT_HOME],
  ['street-address', ['op welk nummer|nr ..6 woon|woont|zit|zitten|huurt|huur'], null, CALLS],
  [
    'special',
    ['bij|van|op welke|welk ..1 @are|hoort|hoor|zit|stemt @you ..2'],
    /^(?:vakbond|bond|kerk|moskee|geloofsgemeenschap|partij)$/,
  ],
  ['phone', ['waarop kan|mag|lukt|gaat dat|het'], CALLS],
  ['postcode-address', ['cijfers en? ..1 letters'], null, VEHICLE],
  ['street-address', ['maar|en waar precies? >'], VISITS],
  ['street-address', ['waar is|zit dat precies|ongeveer?'], /^(?:thuis|woont|woon)$/],
  ['secret', ['wat is|was de code', 'welke code ..6'], null, OF_MACHINES],
];

const speaks = new Map<RegExp, (words: Words) => boolean>();

/** The message speaks of what makes the name mean this data: a pattern for one word. */
export function isMeant(words: Words, context: RegExp): boolean {
  const holds = speaks.get(context) ?? anyWord(context);
  speaks.set(context, holds);
  return holds(words);
}

const LISTS = new Set(['en', 'of', '+', 'naam', 'telefoon', 'tel', 'mobiel', 'mail', 'e-mail', 'email']);

/** Not one of a list: "adres en mail". */
function isAlone(tokens: Words['tokens'], at: number): boolean {
  return ![tokens[at - 1], tokens[at - 2], tokens[at + 1]].some((token) => LISTS.has(token?.word ?? ''));
}

/** "Geef je adres, en je mail voor de bevestiging": two things. */
function asksBoth(tokens: Words['tokens'], at: number): boolean {
  const { sentence } = tokens[at] ?? { sentence: -1 };
  return tokens.some(
    (token, place) =>
      token.sentence === sentence &&
      MAILS.test(token.word) &&
      YOURS.has(tokens[place - 1]?.word ?? '') &&
      tokens[place - 2]?.word === 'en',
  );
}

const MAIL_ADDRESS = /^(?:e-?)?mailadres(?:je)?$/;

const LISTED = new Set(['en', 'of', 'plus', 'ook']);
const NEAR = 4;

/** "Uw adres, uw mailadres en uw telefoonnummer": in a list the one for mail has its own name. */
function isBesideMailAddress({ text, tokens }: Words, at: number): boolean {
  if (!YOURS.has(tokens[at - 1]?.word ?? '')) return false;
  const { sentence } = tokens[at] ?? { sentence: -1 };
  for (let other = Math.max(0, at - NEAR); other <= at + NEAR; other++) {
    const token = tokens[other];
    if (token?.sentence !== sentence || !MAIL_ADDRESS.test(token.word)) continue;
    const [from, to] = other < at ? [other, at] : [at, other];
    const between = tokens.slice(from + 1, to).map(({ word }) => word);
    const apart = text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
    if (
      between.every((word) => YOURS.has(word) || LISTED.has(word)) &&
      /,|(?<!\p{L})(?:en|of|plus)(?!\p{L})/u.test(apart)
    )
      return true;
  }
  return false;
}

/** "Kan ik het mailen? Welk adres is dat?" is no street. */
export function isMailAddress(words: Words, { from, to }: Found<unknown>): boolean {
  const { tokens } = words;
  return (
    to === from + 1 &&
    tokens[from]?.word === 'adres' &&
    isAlone(tokens, from) &&
    !isBesideMailAddress(words, from) &&
    !asksBoth(tokens, from) &&
    tokens.some(({ word }) => MAILS.test(word)) &&
    !tokens.some(({ word }) => STREET.test(word))
  );
}
