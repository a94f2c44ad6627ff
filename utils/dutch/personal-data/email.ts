import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import type { Signs } from './signs';
import { before, spansOf } from './surroundings';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@-])[a-z0-9][a-z0-9._%+'-]{0,63} ?(?:@|\(at?\)|\[at?\]) ?[a-z0-9-]{1,63}(?:(?:\.|\((?:punt|dot)\))[a-z0-9-]{1,63}){1,4}(?![\p{L}\p{N}@])/giu;
const SPOKEN =
  /(?<![\p{L}\p{N}])[a-z0-9._-]{1,40}(?: \(?(?:punt|dot|streepje|underscore|liggend streepje|min|laag streepje)\)? [a-z0-9._-]{1,40}){0,4},? \(?(?:apenstaartje|apestaartje|apenstaart|apestaart|at|@)\)?,? [a-z0-9._-]{1,40}(?: \(?(?:punt|dot)\)? [a-z]{2,12}){1,3}(?![\p{L}\p{N}])/giu;

// Mailboxes that belong to a desk and not to a person.
const DESK =
  /^(?:info|contact|gemeente|stadhuis|balie|publieksbalie|klantcontact\w*|klantenservice|klantenservice\w*|service\w*|servicedesk|support|help|helpdesk|hulp|webmaster|webcare|burgerzaken|publiekszaken|privacy|fg|avg|woo|bezwaar\w*|klachten?|klachten\w*|no-?reply|donotreply|receptie|onthaal|secretariaat|administratie|redactie|vergunning\w*|parkeren\w*|parkeer[\w.-]*|bibliotheek|bieb|afval\w*|post|postbus\w*|wmo|jeugd[\w.-]*|belasting[\w.-]*|sociaal[\w.-]*|team[\w.-]*|loket\w*|\w*loket|kcc|griffie\w*|raad\w*|pers|communicatie|vacatures?|hr|ict|factu\w*|crediteuren|debiteuren|archief\w*|evenementen|trouwen|verhuur|reserver\w*|leden\w*|ledenadministratie|lidmaatschap|milieu[\w.-]*|handhaving|meldingen?|meldpunt|melding[\w.-]*|openbareruimte|wijk[\w.-]*|buurt[\w.-]*|werk[\w.-]*|inkomen|schuld[\w.-]*|vragen?|aanmeld\w*|reparatie\w*|inschrijv\w*|onderhoud|activiteiten|boeking\w*|spoed\w*|afspraken?|antwoord|mail|office|sales|algemeen|directie|bestuur|planning|storing\w*|storingen|onderhoud|huur\w*|wonen|woon\w*|toezicht|griffier|verkiezingen|inburgering|educatie|taal[\w.-]*|activiteiten|programma|organisatie|cultuur|sport\w*|zwembad|museum|dpo|security|abuse|postmaster|feedback|naam|voorbeeld|example|test|jouwnaam|uwnaam|voornaam[\w.]*|emailadres|e-mailadres|user|gebruiker)$/i;
const EXAMPLE_DOMAIN =
  /@ ?(?:domein|voorbeeld|example|bedrijf|provider|mail|email|test)\.(?:nl|be|com|org|eu)$/i;

/** "Jan at planet.nl": only of what people have at home, for one also looks at a site. */
const HALF_SPOKEN =
  /(?<![\p{L}\p{N}])[a-z0-9][a-z0-9._-]{1,40} (?:at|apen?staart(?:je)?) (?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|planet|xs4all|home|telenet|hetnet|casema|upcmail) ?\. ?(?:nl|com|be|net)(?![\p{L}\p{N}])/giu;

/** With spaces, so that no link is made of it: "annemiek . post @ hetnet . nl". */
const SPREAD =
  /(?<![\p{L}\p{N}])[a-z0-9]{1,40}(?: ?[._-] ?[a-z0-9]{1,40}){0,3} @ [a-z0-9-]{1,40} ?\. ?(?:nl|com|be|net|eu|org)(?![\p{L}\p{N}])/giu;

const saysAt = anyWord(/ap(?:en|e)staart|^at?$|dot$/);

/** Private e-mail addresses, also spelt out. A public mailbox of an organisation is left alone. */
export function findEmail(text: string, { words }: Signs): Span[] {
  const spelt = saysAt(words);
  const written = text.includes('@') || (spelt && /[([]at?[)\]]/i.test(text)) ? spansOf(text, ADDRESS) : [];
  const spoken = spelt ? spansOf(text, SPOKEN) : [];
  return [
    ...written.filter((span) => isPrivate(span.match[0]) && !isGivenOut(text, span)),
    ...spoken.filter(({ match }) => isSpokenPrivate(match[0])),
    ...(spelt ? spansOf(text, HALF_SPOKEN) : []),
    ...(text.includes(' @ ')
      ? spansOf(text, SPREAD).filter(({ match: [value] }) => isPrivate(value.replace(/ /g, '')))
      : []),
  ];
}

function isPrivate(address: string): boolean {
  const [local = '', domain = ''] = address.split(/ ?(?:@|\(at?\)|\[at?\]) ?/i);
  const organisation = domain.split('.').at(-2) ?? '';
  if (DESK.test(local) || EXAMPLE_DOMAIN.test(address.replace(/\(at?\)|\[at?\]/i, '@'))) return false;
  // A desk of a public body has one word; a person there has initials or a dot.
  if (PUBLIC_BODY.test(domain) && /^[a-z]{4,}$/i.test(local)) return false;
  return local.toLowerCase() !== organisation.toLowerCase() && !local.toLowerCase().startsWith('gemeente');
}

// "Foto's kunt u mailen naar …": behind the verb of a statement to the reader, an address to write to.
const GIVEN_OUT =
  /[\p{L}\p{N}] (?:(?:kunt u|kun je|mag u|mag je) (?:\p{L}+ ){0,5}(?:mailen|sturen|opsturen|doorsturen)|(?:mailt|stuurt) u (?:\p{L}+ ){0,3}|(?:mail|stuur) je (?:\p{L}+ ){0,3}) ?(?:naar|aan) $|(?<!\p{L})(?:is|zijn) (?:te bereiken|bereikbaar) (?:via|op) $/u;
// What people have at home.
const OF_PEOPLE =
  /@ ?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|ziggo|kpnmail|kpnplanet|planet|xs4all|home|upcmail|casema|telfort|tele2|solcon|telenet|skynet|hetnet|quicknet|zonnet|gmx|caiway|online)\./i;

function isGivenOut(text: string, { start, end }: Span): boolean {
  const address = text.slice(start, end);
  return !OF_PEOPLE.test(address) && !text.startsWith('?', end) && GIVEN_OUT.test(before(text, start));
}

const PUBLIC_BODY =
  /gemeente|bibliotheek|waterschap|overheid|provincie|politie|ggd|uwv|belastingdienst|wijkteam|corporatie|woningstichting|rechtspraak|omgevingsdienst/i;

function isSpokenPrivate(address: string): boolean {
  const words = address.toLowerCase().split(' ');
  // "we zien elkaar at ...": a spelt-out address says "apenstaart" or has "punt" or "dot" behind the "at".
  return !DESK.test(words[0] ?? '') && words.length >= 5;
}
