import { type Block, table } from './document';
import { ABOUT, storedItems } from './stored-items';

/** Everything that is stored, by what it is about, with how long it stays. */
export function storageTables(): readonly Block[] {
  return (['gesprek', 'medewerker', 'instelling', 'pagina'] as const).map((about) =>
    table(
      ABOUT[about],
      ['Wat', 'Hoe lang', 'Waar'],
      storedItems
        .filter((item) => item.about === about)
        .map(({ what, until, key }) => [
          what,
          until,
          key.startsWith('session:')
            ? `geheugen van de browser (${key.slice(8)})`
            : `schijf (${key.slice(6)})`,
        ]),
    ),
  );
}
