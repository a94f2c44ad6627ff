import type { Span } from '../dutch-reading';
import { isLongAgo } from './date-patterns';
import { after, before } from './surroundings';

const RELATIVE =
  '(?:man|vrouw|partner|(?:groot|schoon)?ouders|kids|mannetje|oma|opa|baby(?:tje)?|tante|oom|zwager|jongste|oudste|middelste|echtgenoo?te?|verloofde|tweeling|kleine|kleintje|peuter|kleuter|jongen|neef|nicht|cliënt|huisgenoot|(?:\\p{L}{1,12})?(?:zoon|dochter|moeder|vader|kind|zus|broer|vriend|vriendin)|(?:\\p{L}{1,8})?(?:zoon|dochter|kind|meis|neef|nicht|zus|broer)(?:t|et)?je)';
const NAME = '\\p{Lu}\\p{L}{1,20}';
// "Ik ben van …", "hij is er een van …", "bent u de meneer van …"
const SUBJECT = `(?:ik|hij|zij|ze|u|je|wie|${RELATIVE})(?: ${NAME})?`;
const IS_OF = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:ben|bent|zijt)|${SUBJECT} (?:is|zijn|was)|(?:is|zijn|was) ${SUBJECT})(?: (?:er|een|eentje|ook|dus|zelf|nl\\.?|namelijk|toch|echter|eigenlijk|gewoon|nog|pas|ik|u|ge|je|hij|zij|ze|degene|persoon|(?:die|de) (?:meneer|mevrouw|heer))){0,4} (?:van(?: de)?|v\\.?) $`,
  'iu',
);
const IS_OF_BEHIND =
  /^,? (?:(?:ben|is|zijn|bent) (?:ik|hij|zij|ze|u|(?:mijn|onze) \p{L}+) (?:dus |namelijk |nl\.? |eigenlijk )?van(?!\p{L})|dat (?:ben ik|bent u)|(?:bent u|ben jij) d(?:at|it)|(?:word|wordt|werd) (?:ik|hij|zij|ze|(?:mijn|onze) \p{L}+) (?:al |dus )?\d{1,3}(?![\p{L}\d]| (?:keer|uur)))/u;
// "Neefje van …", "onze dochter Els (uit …": whose date else. Of a letter to a mother it is the letter's.
const OF_RELATIVE = new RegExp(
  `(?<!\\p{L})(?:${RELATIVE}|ik|(?:mijn|onze|ons)(?= \\p{Lu}))(?: \\d)?(?: ${NAME})?(?: ?[(,] ?(?:(?:is )?van |v\\. ?|uit )?|,? van |: ?| )$`,
  'u',
);
// "Mijn zusje met een beperking (van 6 mei 2004)", "ze heeft een verstandelijke beperking en is van 6 mei 2008"
const OF_RELATIVE_BEFORE = new RegExp(
  `(?<!\\p{L})${RELATIVE}(?:(?: \\p{L}{1,20}){1,5} \\((?:van|geb\\.?|v\\.)|, [^.!?,]{3,25}, van) $`,
  'u',
);
const AND_IS_OF = new RegExp(
  `(?:^|[^\\p{L}])(?:ik|hij|zij|ze|${RELATIVE}) [^.!?,;]{2,45} en (?:is|ben) (?:nu |dus |ook )?van $`,
  'u',
);
// "Dochter moet naar school, zij heeft Down, is van …", "voor mij (…"
const ITS_CHILD = new RegExp(
  `(?<!\\p{L})(?:${RELATIVE}|zij|hij)(?!\\p{L})[^.!?]{3,60}, is van $|(?<!\\p{L})(?:voor|van) mij(?:zelf)? \\($`,
  'u',
);
const OF_PAPER =
  /(?<!\p{L})(?:\p{L}*(?:akte|knipsel|artikel|stuk|verhaal|verslag)|brief|foto|krant|factuur|rekening|melding|aanvraag|mail|bericht|papieren|boete)(?: (?:van|voor|aan|door|met|over))? (?:mijn|onze|ons|de|zijn|haar|m'n|mn|een) \p{L}{1,20}(?: \p{Lu}\p{L}+)? ?(?:van|[(,]) ?$/iu;
const BEHIND_RELATIVE =
  /^(?: ?[),.;]|$| (?:heeft|is|zit|staat|gaat|moet|mag|kan|wil|woont|was|wordt|krijgt|en|nog|al|ook|op|naar|graag|zelf|uit|\p{L}{3,9}t)(?!\p{L}))/u;
// "Jolanda Prins, van 9 mei 1973": a first and a last name, or a title and a name.
const OF_NAME = new RegExp(
  `(?:(?:^|[^\\p{L}.])${NAME}(?: (?:van|de|der|den|ter|ten|el)){0,2} ${NAME}|(?:[Mm]evr|[Mm]evrouw|[Mm]w|[Dd]hr|[Mm]eneer|[Hh]eer)\\.? (?:\\S{1,12} )?(?:van |de |der |den ){0,2}\\p{L}{2,25}|(?<!\\p{L})\\p{L}\\.? (?:van |de |der |den ){0,2}\\p{L}{2,25}|naam:? [^.!?\\n]{3,30}),? ?\\(?(?:van )?$`,
  'u',
);
// "Inschrijven graag: Fleur van 8 november 2019"
// "De geboorteaangifte van Fenna (02-05-2025)"
const NEW_CHILD =
  /geboorteaangifte van [^.!?(]{2,30} \($|(?:[Ii]nschrij|[Aa]anmeld|opgev|aangeven)[^.!?]{0,50}(?:[ :]\p{Lu}\p{Ll}{1,15} van|(?:: ?|zoon |dochter |peuter |kleuter |baby )\p{Lu}\p{Ll}{1,15},?) $/u;
// "Lisa (van 3-3-2012)"
const NAME_OF =
  /\p{Lu}\p{Ll}{2,15} ?\((?:van|uit) $|(?<!\p{L})[Ii]k (?:heet \p{L}{2,15}|ben \p{Lu}\p{Ll}{1,14}) ?\($/u;
// "De meisjes zijn allebei van 8 oktober 2015"
const CHILDREN_ARE =
  /(?<!\p{L})(?:meisjes|jongens|kinderen|zoons|dochters|kids) zijn (?:allebei |beide )?van $/u;
const CLOSES = /^ ?(?:$|[,.;)!?])/;
const CHILDREN =
  /(?:leerling|zwemles|kind|kids|kinderen|zoons?|dochters?|tweeling|jongens|meisjes|peuters?|kleuters?|groep \d|klas)(?!\p{L})/u;
const NAME_BEFORE = /\p{Lu}\p{Ll}{2,15}(?: ?\(| ?,) ?$/u;
// Data that is listed: "123456782, 12-04-1957", "naam: T. Visser. Datum: …".
const LISTED_BEFORE =
  /(?:^|[,(:;.?!/|\n] ?|(?<!\p{L})(?:en|van|ik|man|vrouw|is|als|datum|(?:persoon|kind) \d):? ?\(? ?)$/iu;
const LISTED_BEHIND =
  /^ ?(?:$|[,).;?!/|\n]| (?:en|uit|te|in|wil|is|heeft|woont|wonende|adres|bsn|man|vrouw|persoon)(?!\p{L}))/u;
const DATA_OF_PERSON =
  /(?:bsn|burgerservice|sofi|gegevens|geboorted|leeftijd|verificatie|ter controle|legitim|(?:voor|achter)naam|persoon \d|vult? (?:maar |dan )?in|(?<!\p{L})naam:|(?<!\d)\d{9,13}(?!\d)|\S@\S)/iu;
const OF_CASE =
  /contract|vergunning|zaak|besluit|rapport|beschikking|polis|(?<!mede)huur(?!ders? )|vonnis|uitspraak|archief|krant|opgericht|overle|trouw|sinds|vanaf|ontvangen/u;
// "Man is 11 mei 1958, ik 2 juli 1961"
const IS = new RegExp(`(?<!\\p{L})(?:${RELATIVE}|ik)(?: is| ben|:)? $`, 'u');
const UNTIL = /^ ?(?:tot|t\/m|tm)(?!\p{L})/u;

/** A date that the sentence gives to a person as theirs: "mijn neefje van 3 sept. 2021", "12-03-88 ben ik van". */
export function isOfPerson(text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end);
  const lead = before(text, span.start, 70);
  const tail = after(text, span.end, 45);
  const written = text.slice(Math.max(0, span.start - 60), span.start);
  if (UNTIL.test(tail)) return false;
  if (
    IS_OF.test(lead) ||
    IS_OF_BEHIND.test(tail) ||
    NEW_CHILD.test(text.slice(Math.max(0, span.start - 80), span.start))
  )
    return true;
  const old = isLongAgo(value);
  // "Van 17-08-49 ben ik"
  if (
    old &&
    /(?:^|[^\p{L}])van $/u.test(lead) &&
    /^,? (?:ben ik|is (?:hij|zij|ze|mijn \p{L}+))(?!\p{L})|^ is(?:,|$| en )/u.test(tail)
  )
    return true;
  if (old && /(?:dus|want) van $/u.test(lead)) return true;
  if (old && /(?:heeft|hebt|heb) (?:u|jullie|je) $/u.test(lead) && /^ (?:staan|genoteerd)/u.test(tail))
    return true;
  const small = written.replace(/^\p{Lu}|(?<=[.!?] )\p{Lu}/gu, (letter) => letter.toLowerCase());
  if (OF_RELATIVE_BEFORE.test(small) && BEHIND_RELATIVE.test(tail))
    return !/brief|mail|factuur|bericht/.test(lead);
  if ((old && AND_IS_OF.test(lead)) || ITS_CHILD.test(small)) return true;
  if (OF_RELATIVE.test(small) && (old || BEHIND_RELATIVE.test(tail)))
    return !OF_PAPER.test(lead) && !/overl[ei]/.test(lead);
  if (NAME_OF.test(written) && text.charAt(span.end) === ')') return true;
  if (CHILDREN_ARE.test(lead) && CLOSES.test(tail)) return true;
  if (
    NAME_BEFORE.test(written) &&
    LISTED_BEHIND.test(tail) &&
    (CHILDREN.test(text) || tail.startsWith(', bsn'))
  )
    return true;
  if (LISTED_BEHIND.test(tail) && /[*°] ?$/.test(lead)) return true;
  if (old && /(?<!\p{L})(?:allebei|beiden?|samen) van $/u.test(lead)) return true;
  if (!old || !LISTED_BEHIND.test(tail)) return false;
  if (OF_CASE.test(lead)) return false;
  if (IS.test(small)) return true;
  return OF_NAME.test(written) || (LISTED_BEFORE.test(written) && DATA_OF_PERSON.test(text));
}
