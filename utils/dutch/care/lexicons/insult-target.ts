import { wordSet } from '../../lexicons/word-list';

/** Who an insult is about; used to tell the reader from the neighbour. */
export const READER = wordSet('je jij jou jouw u uw jullie ge gij gullie gulle joe');
export const COPULA = wordSet(
  'ben bent zijn is zijt was waren blijft blijven lijkt lijken voelt vindt vind noem',
);
export const STAFF = wordSet(
  "ambtenaar ambtenaren medewerker medewerkers medewerkster collega collega's collegas baliemedewerker baliemedewerkers baliemedewerkster personeel team klantenservice callcenter telefoniste receptioniste bibliothecaresse bibliothecaris bibliothecaressen handhaver handhavers boa boas boa's gemeente gemeentehuis bibliotheek bieb waterschap corporatie stadhuis balie loket telefoon directie directeur afdeling woningbouw dienst consulent consulente klantmanager wijkmeester",
);
export const OTHERS = wordSet(
  'buurman buurvrouw buren buurjongen buurt ex man vrouw vriend vriendin zoon dochter vader moeder broer zus bezorger postbode fietser fietsers automobilist automobilisten hangjongeren jongeren jeugd jongens huisbaas verhuurder baas chef eigenaar eigenaren hardrijder hardrijders bestuurder chauffeur vandalen iemand mensen aannemer bouwvakkers scooter scooters scooterrijder toerist toeristen studenten student trump wilders politicus politici regering kabinet minister premier hondenbezitters baasje baasjes persoon inbreker dief hij zij ze bewoner bewoners wegpiraat wegmisbruiker dader daders figuren klant klanten onderbuurman bovenbuurman onderburen bovenburen overbuurman',
);
export const REPORTING = wordSet(
  'uitgescholden uitschelden schold scholden scheldt noemt noemde noemden genoemd riep riepen roept roepen geroepen uitgemaakt uitmaakt zei zeiden schreeuwde schreeuwden schreeuwt nageroepen toegeroepen beledigd',
);
export const DETERMINERS = wordSet(
  "de het een die dat deze dit sommige alle elke welke zo'n zon zulke andere of dezelfde paar weer mijn onze",
);
export const TITLES = wordSet(
  'boek boeken film titel roman serie dvd heet toneelstuk voorstelling lied liedje verhaal strip spel',
);
export const NATURE = wordSet(
  'boom bomen rapen raap vallen eik eiken kastanjes bladeren blad beukennootjes gazon struik bos eikenboom stoep dak tuin eten bakken hond honden',
);
