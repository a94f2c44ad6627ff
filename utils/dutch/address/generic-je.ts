import type { Token, Words } from '../tokens';

// Sayings in which nobody is addressed. Folded words around `je`; `_` is the place of `je`.
const SAYINGS: readonly (readonly string[])[] = [
  '_ weet maar nooit',
  '_ weet nooit',
  'zo zie _ maar',
  'dan heb _ dat',
  'dat heb _ soms',
  'dat heb _ wel eens',
  'dat heb _ weleens',
  'wat wil _ nog meer',
  'het is maar hoe _ het bekijkt',
  'wat doe _ eraan',
  'leer _ het meest',
  'al doende leer _',
  'moet _ maar net weten',
  'zou _ denken',
  'zou _ zeggen',
  'als _ begrijpt wat',
  'wie _ ook',
  'oefening baart',
  'daar word _ niet vrolijk van',
  'daar word _ gek van',
  'daar word _ moe van',
  'wordt _ gek',
  'word _ gek van',
  'word _ moe van',
  'dat kun _ wel zeggen',
  'dat mag _ wel zeggen',
  'wat _ zegt ben _ zelf',
  'voor _ het weet',
  'voordat _ het weet',
  'van _ welste',
  'heb _ het weer',
  'daar heb _ het',
  'zie _ vaker',
  'zie _ vaak',
  'hoor _ vaker',
  'hoor _ vaak',
  'dat zie _ wel vaker',
  'kun _ nagaan',
  'kan _ nagaan',
  'zoals _ overal ziet',
  'wat zul _ doen',
  'zo gaat dat als _',
  'daar word _ stil van',
  'zo leer _ nog',
  'leer _ nog eens',
  '_ zou maar',
  '_ zult het maar',
  '_ zal het maar',
  '_ zou bijna',
  '_ zou het bijna',
  '_ moet toch wat',
  '_ bent nooit te oud',
  'verzin _ niet',
  'dat verzin _',
  'geloof _ toch niet',
  'geloof _ niet',
  'hoe ouder _ wordt',
  'waar _ ook kijkt',
  'waar _ ook komt',
  'waar _ ook gaat',
  '_ kunt niet alles hebben',
  '_ kan niet alles hebben',
  '_ hoort wel eens',
  '_ hoort weleens',
  '_ hoort vaak',
  '_ ziet het steeds',
  '_ ziet vaak',
  '_ ziet wel vaker',
  'dat maak _ niet vaak mee',
  'wat moet _ ermee',
  'daar sta _ dan',
  'dan sta _ daar',
  'daar zit _ dan',
  'kun _ erop wachten',
  'kan _ erop wachten',
  'kan _ vergif op innemen',
  'kun _ vergif op innemen',
  'zo gewonnen zo geronnen _',
  'als _ pech hebt',
  'als _ geluk hebt',
  'als _ niet uitkijkt',
  'voor _ het beseft',
  'op _ klompen',
  'wie het laatst lacht _',
  '_ wordt er moe van',
  '_ wordt er gek van',
  '_ kunt er niet omheen',
  'zo ver _ kon kijken',
  'zover _ kunt kijken',
  'zover _ kon kijken',
  'daar krijg _ energie',
  'krijg _ nou',
  'heb _ nou',
  '_ hebt mensen die',
  'heb _ mensen die',
  '_ weet het nooit',
  '_ kan het nooit',
  '_ kunt het nooit',
].map((saying) => saying.split(' '));

const INDEX = new Map<string, (readonly string[])[]>();
for (const saying of SAYINGS) {
  const at = saying.indexOf('_');
  const key = `${saying[at - 1] ?? ''} ${saying[at + 1] ?? ''}`;
  INDEX.set(key, [...(INDEX.get(key) ?? []), saying]);
}

const PERCEPTION = new Set([
  'vind',
  'zie',
  'heb',
  'kan',
  'kun',
  'kon',
  'hoor',
  'had',
  'zag',
  'moest',
  'mocht',
  'vond',
  'ziet',
  'vindt',
  'betaalde',
  'betaal',
  'kreeg',
  'leer',
]);
const PAST = new Set([
  'kon',
  'had',
  'moest',
  'mocht',
  'was',
  'zag',
  'vond',
  'kreeg',
  'betaalde',
  'ging',
  'werd',
  'wist',
  'deed',
  'hoefde',
]);
const PLACE_WORDS = new Set(['in', 'op', 'langs', 'vanuit', 'rond', 'aan', 'bij']);

/** `tokens[at]` is a `je` that means "people in general". Conservative: in doubt somebody is addressed. */
export function isGenericJe({ text, tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  if (token?.word !== 'je') return false;
  const keys = [
    `${tokens[at - 1]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`,
    `${tokens[at - 1]?.word ?? ''} `,
    ` ${tokens[at + 1]?.word ?? ''}`,
  ];
  if (
    !sentences[token.sentence]?.asks &&
    keys.some((key) => INDEX.get(key)?.some((saying) => fits(saying, tokens, at)))
  )
    return true;

  const sentence = sentences[token.sentence];
  const verb = tokens[at - 1];
  if (!sentence || !verb || sentence.asks) return false;
  const opening = tokens[sentence.first]?.word ?? '';
  const lead = tokens.slice(sentence.first, at - 1);
  if (opening === 'vroeger' && PAST.has(verb.word)) return true;
  if (
    !PERCEPTION.has(verb.word) ||
    addressedElsewhere(tokens, at) ||
    isOurs(tokens.slice(sentence.first, sentence.last))
  )
    return false;
  if (PLACE_WORDS.has(opening) && PAST.has(verb.word) && verb.word !== 'had') return true;
  // "In Vlaanderen vind je vooral …": about a place in the world, and nobody is told to do anything.
  if (verb.word === 'kan' || verb.word === 'kun') {
    if (!tokens.slice(at + 1, sentence.last).some(({ word }) => FINDS.has(word))) return false;
  }
  if (PLACE_WORDS.has(opening) && FINDS_HERE.has(verb.word) && lead.some(({ word }) => SEASONS.has(word)))
    return true;
  if (PLACE_WORDS.has(opening)) return describesPlace(text, lead.slice(1));
  return (
    FINDS_HERE.has(verb.word) &&
    ['daar', 'er', 'overal', 'vooral', 'tal', 'zelden'].includes(tokens[at + 1]?.word ?? '') &&
    lead.length > 3 &&
    describesPlace(text, tokens.slice(sentence.first + 1, sentence.last), 60)
  );
}

const SEASONS = new Set([
  'zomer',
  'winter',
  'lente',
  'herfst',
  'voorjaar',
  'najaar',
  'bossen',
  'bergen',
  'natuur',
  'tropen',
  'duinen',
  'polder',
  'zee',
  'buitenland',
]);
const FINDS = new Set(['vinden', 'zien', 'horen', 'terugvinden', 'terug', 'tegenkomen']);
const FINDS_HERE = new Set(['vind', 'zie', 'hoor', 'heb']);

/** The sentence is about this organisation, so the reader is meant. */
function isOurs(sentence: readonly Token[]): boolean {
  return sentence.some(
    ({ word }) => SERVICE.has(word) || ['ons', 'onze', 'we', 'wij', 'ik', 'mij'].includes(word),
  );
}

function fits(saying: readonly string[], tokens: readonly Token[], at: number): boolean {
  const offset = at - saying.indexOf('_');
  return saying.every((word, place) =>
    word === '_' ? tokens[offset + place]?.word === 'je' : tokens[offset + place]?.word === word,
  );
}

const SERVICE = new Set([
  'app',
  'website',
  'site',
  'pagina',
  'brief',
  'mail',
  'menu',
  'account',
  'portaal',
  'overzicht',
  'scherm',
  'formulier',
  'link',
  'bibliotheek',
  'gemeente',
  'stadhuis',
  'gemeentehuis',
  'balie',
  'loket',
  'telefoon',
  'instellingen',
  'bijlage',
  'mijn',
  'catalogus',
  'webshop',
  'folder',
  'agenda',
  'pas',
  'paspoort',
  'vestiging',
  'tabblad',
  'knop',
  'zaak',
  'basis',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
  'dat',
  'dit',
  'deze',
  'onze',
  'geval',
  'principe',
  'overleg',
  'onderstaande',
  'volgende',
  'chat',
  'internet',
  'digid',
  'mijnoverheid',
]);

function describesPlace(text: string, place: readonly Token[], longest = 5): boolean {
  if (place.length === 0 || place.length > longest) return false;
  const named = place.some((token) => /\p{Lu}/u.test(text.charAt(token.start)) && token.word.length > 3);
  return named || ['die', 'dat', 'zulke', "zo'n"].includes(place[0]?.word ?? '');
}

function addressedElsewhere(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, other) => other !== at && ['je', 'jij', 'jou', 'jouw', 'jezelf', 'u', 'uw'].includes(token.word),
  );
}
