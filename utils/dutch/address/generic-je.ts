import type { Token, Words } from '../tokens';

// Sayings in which nobody is addressed. Folded words around `je`; `_` is the place of `je`.
const SAYINGS: readonly (readonly string[])[] = [
  '_ weet maar nooit',
  '_ weet nooit',
  'zo zie _ maar',
  'zie _ wel',
  'dan heb _ dat',
  'heb _ dat',
  'dat heb _ soms',
  'dat heb _ wel eens',
  'dat heb _ weleens',
  'dat krijg _',
  'krijg _ dat',
  'wat wil _ nog meer',
  'het is maar hoe _ het bekijkt',
  'wat doe _ eraan',
  'doe _ niets aan',
  'doe _ niks aan',
  'kun _ niets aan doen',
  'kan _ niets aan doen',
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
  'met _ neus',
  'op _ gemak',
  'dat kun _ wel zeggen',
  'dat mag _ wel zeggen',
  'wat _ zegt ben _ zelf',
  'voor _ het weet',
  'voordat _ het weet',
  'van _ welste',
  'heb _ het weer',
  'daar heb _ het',
  'dat zie _ vaker',
  'zie _ vaker',
  'zie _ vaak',
  'hoor _ vaker',
  'hoor _ vaak',
  'dat zie _ wel vaker',
  'kun _ nagaan',
  'kan _ nagaan',
  'ga _ gang',
  'waar _ ook bent',
  'zoals _ overal ziet',
  'wat zul _ doen',
  'zo gaat dat als _',
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
  if (opening === 'vroeger' && PAST.has(verb.word)) return true;
  if (!PLACE_WORDS.has(opening) || !PERCEPTION.has(verb.word)) return false;
  if (PAST.has(verb.word) && verb.word !== 'had') return true;
  // "In Vlaanderen vind je vooral …": about a place in the world, and nobody is told to do anything.
  return describesPlace(text, tokens, sentence.first, at) && !addressedElsewhere(tokens, at);
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

function describesPlace(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  const place = tokens.slice(first + 1, at - 1);
  if (place.length === 0 || place.length > 5 || place.some((token) => SERVICE.has(token.word))) return false;
  const named = place.some((token) => /\p{Lu}/u.test(text.charAt(token.start)) && token.word.length > 3);
  return named || /^(?:die|dat|zulke|zo'n)$/.test(place[0]?.word ?? '');
}

function addressedElsewhere(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, other) => other !== at && ['je', 'jij', 'jou', 'jouw', 'jezelf', 'u', 'uw'].includes(token.word),
  );
}
