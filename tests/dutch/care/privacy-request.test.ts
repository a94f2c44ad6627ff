import { describe, expect, it } from 'vitest';
import type { PrivacyRequestKind } from '../../../utils/dutch/care/care-reading';
import { findPrivacyRequests } from '../../../utils/dutch/care/privacy-request';
import { wordsOf } from './words-of';

const kinds = (text: string) => findPrivacyRequests(wordsOf(text)).map(({ kind }) => kind);

const SPEAKS: readonly (readonly [PrivacyRequestKind, string])[] = [
  ['access', 'Ik wil weten wat jullie over mij opslaan.'],
  ['access', 'welke gegevens hebben jullie van mij'],
  ['access', 'ik doe een avg-verzoek'],
  ['access', 'graag inzage in mijn dossier'],
  ['access', 'kan ik een kopie krijgen van al mijn persoonsgegevens?'],
  ['access', 'wat weet de gemeente allemaal over mij'],
  ['access', 'ik heb recht op inzage'],
  ['erasure', 'verwijder mijn gegevens'],
  ['erasure', 'ik wil dat jullie alles over mij wissen'],
  ['erasure', 'kunnen jullie me uit jullie systeem halen'],
  ['erasure', 'graag al m’n gegevens laten vernietigen, ik heb recht om vergeten te worden'],
  ['correction', 'mijn gegevens staan verkeerd in jullie systeem'],
  ['correction', 'ik verzoek om rectificatie van mijn dossier'],
  ['objection', 'ik maak bezwaar tegen de verwerking van mijn gegevens'],
  ['objection', 'ik trek mijn toestemming in voor het gebruik van mijn foto'],
  ['objection', 'ik wil niet dat jullie mijn gegevens delen met de zorgverzekeraar'],
  ['portability', 'ik wil mijn gegevens meenemen naar een andere bibliotheek'],
  ['breach', 'ik heb een brief gekregen met gegevens van iemand anders'],
  ['breach', 'jullie hebben een datalek!'],
  ['breach', 'mijn gegevens liggen op straat'],
  ['breach', 'ik zie in mijn account het dossier van een andere mevrouw'],
];

const STAYS_QUIET: readonly string[] = [
  'Ik wil mijn gegevens wijzigen, ik ben verhuisd.',
  'verwijder dit bericht',
  'mag ik inzage in het bestemmingsplan',
  'verwijder mijn reservering',
  'kunnen jullie dat graffiti verwijderen',
  'welke gegevens hebben jullie nodig van mij?',
  'welke gegevens moet ik meenemen voor een paspoort',
  'hoe kan ik de bouwtekening van mijn huis inzien',
  'ik heb een nieuw adres doorgegeven',
  'hebben jullie een boek over privacy?',
  'kunt u mijn gegevens aanpassen, nieuw telefoonnummer',
  'er zit post van de buren in mijn bus',
  'kan ik mijn afspraak verwijderen',
  'wat weten jullie over de nieuwe wijk',
];

describe('requests about personal data', () => {
  it.each(SPEAKS)('%s: %s', (kind, sentence) => {
    expect(kinds(sentence)).toContain(kind);
  });
  it.each(STAYS_QUIET)('quiet: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});
