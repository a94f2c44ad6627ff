import { roleOf } from '../convert/role-of-je';
import { verbForm } from '../convert/verb-forms';
import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { SERVED } from './served';
import { weightOfTurns } from './turns-of-everyone';

// Signs of a complaint or a maxim about how things go; each weighs what stands behind it.
const ABSOLUTE = wordSet(
  'nooit niks nergens niemand telkens constant continu amper nauwelijks eeuwig uren eindeloos hooguit zomaar zelden',
);
const NUISANCE = wordSet(
  'herrie stank stinkt troep rotzooi file files gezeur gedoe lawaai blauw scheel wanhopig machteloos radeloos moedeloos knettergek gek kastje muur kluitje riet ellende drama chaos doolhof geluk pech slaaf sukkel smoesje smoesjes puinhoop rompslomp struikelt struikel verzuipt stikt barst oren hoofdpijn kriebels wanhoop lachertje nek benen poten nachtrust gezeik gezanik wachtrij papierwinkel bureaucratie dupe sigaar bende wachtlijst wachtlijsten',
);
const SCORN = wordSet(
  'belachelijk schandalig absurd waanzin waanzinnig ridicuul schande onzin krom bespottelijk idioot bizar ongehoord onbestaanbaar onacceptabel mensonterend asociaal schandelijk onmenselijk geldklopperij',
);
const ODD = wordSet(
  'raar vreemd gek logisch normaal stom triest zielig jammer zonde fijn mooi heerlijk lastig',
);
const EVERYMAN = wordSet(
  'huurder huurders burger burgers inwoner bewoner mens ouder ouders ouderen leek buitenstaander vrouw man moeder vader alleenstaande ondernemer fietser voetganger automobilist klant student jongere starter gezin zzper mantelzorger tuinder boer gepensioneerde bejaarde patient werknemer toerist eigenaar kind puber hondenbezitter weduwe allochtoon oudere 65-plusser 55-plusser 60-plusser 70-plusser laaggeletterde gehandicapte rolstoelgebruiker buitenlander bijstandsmoeder',
);
const HARDSHIP = wordSet(
  'uitkering bijstand bijstandsuitkering minimum minimuminkomen minimumloon aow pensioen pensioentje kinderen baby baan loon inkomen inkomens huurverhoging prijzen huurprijzen hond rollator rolstoel kinderwagen scootmobiel loontje tarieven schulden pubers huisdieren honger koorts hitte kou regen vorst mist sneeuw weer wind ziekte leeftijd ouderdom incasso incassokosten deurwaarder deurwaarders aanmaning',
);
const EXCLAIMS = wordSet(
  "zo'n zon nou tja ach pff pfff zeg sjonge jeetje joh poeh trouwens zulke zulk blijkbaar kennelijk",
);
const POWERS = wordSet(
  'gemeente gemeentes gemeenten ambtenaren instanties corporatie overheid politiek bedrijven lui mensen buren jeugd verhuurders banken huizenmarkt woningmarkt dokters ziekenhuizen winkels politici maatschappij land samenleving wereld',
);
// Signs that somebody is spoken to.
const PERSONAL = wordSet(
  'u uw uzelf jij jou jouw jezelf me mij mijn m ik k we wij ons onze bedankt dank dankjewel sorry excuses hoi hallo hey beste',
);
const OPENS = wordSet(
  'als zoals dat wat waar hoe wanneer wie zodra omdat voordat of tot want en maar dan ook',
);
const REJECTED = wordSet('niet geen nooit nergens niks niets ook zo amper nauwelijks');
const OPINION =
  /(?:^| )(?:(?:ik|wij|we) (?:vind|vinden|vond) (?:het )?(?:toch |gewoon |ook |echt |wel |eigenlijk |nog steeds |heel ){0,2}(?:\p{L}{3,14} )?dat|volgens mij|naar mijn (?:mening|idee)) /u;
const PRAISES =
  / (?:gelijk|goed|knap|netjes|super|snel|duidelijk|mooi|aardig|vriendelijk|lief|fijn) (?:hebt|heb|doet|bent|reageert|helpt|uitlegt|deed|reageerde|hielp)| je (?:me|mij|dit|ons) /;
// "Geen hout", "geen snars": nobody understands it.
const NOT_A_BIT =
  / geen (?:hout|snars|jota|bal|moer|fluit|reet|zier|ruk|flikker|steek|sodemieter|kip|hond|hol|biet|klap|barst|mens|cent|poot|kant|wijs|touw|chocola|zak|donder|sikkepit) | te (?:zot|gek|triest|dol|absurd|bizar|erg)(?: voor woorden)? (?:dat|als|hoe) /;
// "Als ouder wil je …": what whoever is one wants and is, not what they may apply for.
const ROLES =
  / als (?:\p{L}+e )?(?:ouder|huurder|burger|inwoner|bewoner|mens|moeder|vader|oudere|alleenstaande|ondernemer|fietser|leek|mantelzorger|patient|weduwe|vrouw|man|student|starter|boer|buurt|gezin|gepensioneerde) (?:wil|hoop|verwacht|voel|sta|ben|word|weet|zit|denk|maak|tel|blijf|doe) je /u;
// "In die buurt moet je 's avonds niet alleen over straat", "van zulke buren word je gek".
const SCENE =
  /^ (?:in|op|bij|met|van|met al) (?:die|dat|zo'n|zulke|dit soort|dat soort) (?:\p{L}+ ){1,2}(?:moet|kun|kan|durf|wil|word|krijg|zit|voel|weet|ben|heb|hoor|zie) je (?:\S+ ){0,3}(?:niet|geen|niks|nooit|amper|alleen maar|gek|moe|liever)/u;
// "Een hond neem je niet voor even"; what one may or must with a thing of the desk is no proverb.
const PROVERB =
  /^ (?:een|zo'n|zoiets|zulke|kinderen|ouderen|mensen|pubers|dieren|honden|katten|vrienden|buren|geluk|vertrouwen|gezondheid|liefde|respect|tijd) (?:\p{L}+ ){0,2}(?!als |dat |die |waar |wat |hoef|kun|kan|moet|mag|vind|krijg|betaal|zie|hoor|ontvang|regel|maak|vraag|lever|stuur)\p{L}{3,12} je (?:natuurlijk |toch |gewoon |ook |zoiets |dat |het ){0,2}(?:niet|nooit|liever niet|zelden|niemand|geen) (?!meer|hier|te )/u;
const ABROAD =
  /^ (?:in|op) (?:frankrijk|duitsland|belgie|spanje|italie|engeland|amerika|china|japan|zweden|noorwegen|denemarken|turkije|marokko|afrika|azie|europa|vlaanderen|limburg|friesland|de vs|de tropen|de bergen|het buitenland|de middeleeuwen|de natuur|de zomer|de winter) (?:\p{L}+ ){0,2}(?:rijd|zie|vind|heb|kun|kan|betaal|krijg|hoor|spreek|eet|drink|mag|moet|ben|kom) je /u;
const MUSING =
  / ik dacht altijd dat je | je zou (?:er|daar|zo|het) maar | (?:dat|zoiets|dit) wil je (?:natuurlijk |toch |gewoon |echt |liever ){0,2}(?:niet|nooit) | (?:red|haal|trek|hou|houd) je (?:het|dat) (?:toch |zo |ook )?(?:niet|nooit) | met een beetje (?:geluk|pech|fantasie) (?:zie|vind|heb|kom|krijg|hoor|spot) je | je mag (?:al |nog )?blij zijn (?:als|dat) | (?:mag|zou|kan|kunt) (?:je )?(?:als \p{L}+ )?toch (?:\p{L}+ )?(?:verwachten|aannemen|hopen|eisen|denken|zeggen|vragen) | (?:zit|sta|raak|loop|ben|heb) je (?:\p{L}+ ){0,3}(?:klem|klos|pineut|haasje|nakijken|dupe|voor gek|voor aap|zonder iets|met lege handen|vast(?= $| in | op | tussen )) /u;
const JEERS =
  / (?:niet normaal(?: meer)? $|hoe verzin je het |slaat (?:toch |echt )?nergens op |te (?:gek|zot|triest|bizar) voor woorden |(?:een|wat een) aanfluiting |van de zotte |om te huilen |lachwekkend |niet meer van deze tijd )/;
// What the reader gets, may and must is told to the reader.
const TELLS =
  / (?:krijg|kun|kan|mag|moet|hoef|ontvang|betaal) je | je (?:krijgt|kunt|kan|mag|moet|hoeft|ontvangt|betaalt) | dat je |\d/;
const ENOUGH = 2;
// A sentence is not looked through further than this, in words.
const FAR = 40;

/**
 * A sentence with a `je` says how things go for everyone: "je betaalt je blauw aan die gemeente", "dat kun
 * je toch niet maken". Weighs signs of complaint and generality against signs of help and of a talk between two; in doubt
 * false.
 */
export function isGeneralTruth(words: Words, sentence: Sentence, at: number): boolean {
  let known = judged.get(sentence);
  if (known === undefined) {
    known = judge(words, sentence);
    judged.set(sentence, known);
  }
  return known || isTruthBeside(words, sentence, at);
}

/** "Je weet nooit hoe het loopt, maar ik bel u": what stands before or behind the comma speaks to the reader, and this does not. */
function isTruthBeside({ text, tokens, sentences, notes }: Words, sentence: Sentence, at: number): boolean {
  if (sentence.asks || sentence.last - sentence.first > FAR) return false;
  const commaBefore = (here: number) =>
    tokens[here]?.word === 'maar' || tokens[here]?.word === 'want' || hasInGap(/[,;:]/, text, tokens, here);
  let first = at;
  while (first > sentence.first && !commaBefore(first)) first--;
  let last = at + 1;
  while (last < sentence.last && !commaBefore(last)) last++;
  const alone = first === sentence.first && last === sentence.last;
  if (alone || last - first < SHORTEST) return false;
  const outside = [...tokens.slice(sentence.first, first), ...tokens.slice(last, sentence.last)];
  if (!outside.some(({ word }) => READER.has(word))) return false;
  return judge({ text, tokens, sentences, notes }, { ...sentence, first, last });
}

const SHORTEST = 4;
const READER = wordSet('u uw ik mij ons we wij');

// All of one sentence's `je` share its verdict.
const judged = new WeakMap<Sentence, boolean>();

function judge(words: Words, { first, last, asks }: Sentence): boolean {
  if (asks || last - first > FAR) return false;
  const all = words.tokens.slice(first, last);
  const remark = lengthOfRemark(all);
  const tokens = all.slice(0, all.length - remark);
  const list = tokens.map(({ word }) => word);
  const sentence = ` ${list.join(' ')} `;
  const opinion = OPINION.test(sentence);
  if (opinion && PRAISES.test(sentence)) return false;
  // "Sorry hoor, maar …" is said to nobody.
  const personal = list.filter(
    (word, at) => PERSONAL.has(word) && !(word === 'sorry' && list[at + 1] === 'hoor'),
  ).length;
  if (personal > 1 || (personal === 1 && !opinion && !MUSING.test(sentence))) return false;
  const turns = weightOfTurns(sentence) + (remark > 0 ? 1 : 0);
  // Who says u elsewhere hardly means the same person with je.
  const enough = saysUElsewhere(words, first) && !TELLS.test(sentence) ? ENOUGH - 1 : ENOUGH;
  if (turns + weigh(list, sentence, opinion, speaksToMany(words)) < enough) return false;
  return turns >= ENOUGH || (isDoer(words, tokens) && doesSo(words, first, tokens));
}

const REMARK =
  / (?:(?:en |want )?(?:dat|zo|dit) )?(?:(?:is|was|blijft) (?:mijn|onze) (?:eigen )?(?:ervaring|indruk|conclusie)|(?:merk|merkte|weet|denk|zeg|zie|hoor|leer|leerde|ervaar|vraag) (?:ik|we|wij) |heb (?:ik|we|wij) (?:[^ ]+ ){0,2}(?:geleerd|gemerkt|ervaren|ondervonden|gezien|meegemaakt)|(?:is|ging) (?:het )?(?:mij|ons|me) (?:ook |zelf )*(?:vergaan|gegaan|overkomen)|(?:ik|we) wordt? (?:er|daar) (?:[^ ]+ )?(?:moe|gek|ziek|triest|verdrietig|boos|moedeloos) van) (?:[^ ]+ ){0,5}$/;

/** How many words at the end only say how the writer knows: "…, dat is mijn ervaring", "…, weet ik uit eigen ervaring", "…, dat vraag ik me af". */
function lengthOfRemark(tokens: readonly Token[]): number {
  const from = Math.max(2, tokens.length - 11);
  const end = ` ${tokens
    .slice(from)
    .map(({ word }) => word)
    .join(' ')} `;
  const found = REMARK.exec(end);
  return found ? found[0].trim().split(' ').length : 0;
}

/** "Een collega zal je vragen naar je inkomen": done to somebody, who then is the reader. */
function doesSo(words: Words, first: number, tokens: readonly Token[]): boolean {
  if (tokens[0]?.word === 'als') return true;
  return tokens.some(
    (token, at) =>
      (token.word === 'je' || token.word === 'ge') && roleOf(words, first + at, token).role === 'subject',
  );
}

function weigh(list: readonly string[], sentence: string, opinion: boolean, toMany: boolean): number {
  const count = (words: ReadonlySet<string>, most: number) =>
    Math.min(
      most,
      list.filter((word, at) => words.has(word) && !(word === 'graag' && list[at - 1] === 'niet')).length,
    );
  let weight =
    (list.some((word, at) => ABSOLUTE.has(word) && list[at + 1] !== 'te') ? 1 : 0) + count(NUISANCE, 2);
  let about = count(EVERYMAN, 1) + count(POWERS, 1);
  if (list.some((word, at) => EXCLAIMS.has(word) && !(word === 'zeg' && list[at + 1] === 'je'))) weight += 1;
  // "Je kinderen" are the reader's.
  if (list.some((word, at) => HARDSHIP.has(word) && list[at - 1] !== 'je')) about += 1;
  // What a sentence is about does not tell by itself: "je krijgt altijd een brief van de gemeente".
  weight += Math.min(about, 1);
  if (/ (?:ze|men) /.test(sentence)) weight += 1;
  if (SCENE.test(sentence) || PROVERB.test(sentence) || ABROAD.test(sentence)) weight += 2;
  if (NOT_A_BIT.test(sentence) || ROLES.test(sentence) || MUSING.test(sentence)) weight += 2;
  if (/ gewoon /.test(sentence) && count(EVERYMAN, 1) + count(POWERS, 1) > 0) weight += 1;
  if (list.some((word) => SCORN.has(word))) weight += 2;
  else if (opinion && !list.some((word) => ODD.has(word) && word !== 'raar')) weight += 1;
  if (list.some((word, at) => word === 'je' && list[at + 1] === 'toch' && REJECTED.has(list[at + 2] ?? '')))
    weight += 3;
  // "Je kunt ze altijd zelf verwijderen" allows.
  if (
    / je (?:kunt|kan|mag|mocht) (?:\p{L}+ )?altijd | (?:kun|kan|mag) je (?:\p{L}+ )?altijd /u.test(sentence)
  )
    weight -= 2;
  if (
    / (?:dat|dit) soort /.test(sentence) ||
    / (?:elke|iedere|elk|ieder) (?:dag|keer|week|ochtend|avond|nacht|maand|jaar) /.test(sentence)
  )
    weight += 1;
  if (toMany || list.includes('jullie')) weight += 1;
  if (
    list.includes('jullie') &&
    !/ (?:kunnen|mogen|zullen|willen|hebben) jullie | jullie (?:kunnen|mogen|krijgen|ontvangen) /.test(
      sentence,
    )
  )
    weight += 1;
  // "Belachelijk, eerst moet je een afspraak maken": what is scorned helps nobody.
  const jeers = JEERS.test(sentence);
  if (jeers) weight += 2;
  else if (!SCORN.has(list[0] ?? '') && !SCORN.has(list.at(-1) ?? '')) weight -= 2 * count(SERVED, 2);
  if (
    list.some(
      (word) =>
        /\d/.test(word) && !/plusser$|^(?:\d{1,3}(?:e|ste|de|er)|18|65|67|70|75|80|90|100|1000)$/.test(word),
    )
  )
    weight -= 1;
  return weight;
}

/** Somewhere in the sentence `je` is who does it; "je melding blijft altijd liggen" speaks of the reader's. */
function isDoer({ text }: Words, tokens: readonly Token[]): boolean {
  return tokens.some(({ word, end }, at) => {
    if (word !== 'je' && word !== 'ge') return false;
    const before = tokens[at - 1]?.word ?? '';
    const next = tokens[at + 1];
    if (OPENS.has(before) && next !== undefined) return true;
    const form = verbForm(before);
    if (form === 'stem' || form === 'any') return true;
    return next !== undefined && text.slice(end, next.start) === ' ' && verbForm(next.word) !== null;
  });
}

function saysUElsewhere({ tokens }: Words, first: number): boolean {
  const here = tokens[first]?.sentence;
  return (
    tokens.length < 200 &&
    tokens.some(({ word, quoted, sentence }) => word === 'u' && sentence !== here && !quoted)
  );
}

/** The message speaks to an organisation as `jullie` in another sentence, so that its `je` is hardly the reader. */
function speaksToMany({ tokens }: Words): boolean {
  return tokens.length < 200 && tokens.some(({ word }) => word === 'jullie');
}
