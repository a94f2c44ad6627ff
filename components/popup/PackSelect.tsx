import { builtInIds } from '../../utils/guidelines/built-in-packs';
import type { PackChoice } from '../../utils/guidelines/pack-choice';
import type { TextKey, Translate } from '../shared/texts';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';

/** The built-in packs in the order of the list; a pack without a name of its own here is listed by its id. */
const NAMES = new Map<string, TextKey>([
  ['kern', 'popupPackKern'],
  ['veilig', 'popupPackVeilig'],
  ['samen-lezen', 'popupPackSamenLezen'],
  ['bibliotheek', 'popupPackBibliotheek'],
  ['gemeente', 'popupPackGemeente'],
  ['waterschap', 'popupPackWaterschap'],
  ['corporatie', 'popupPackCorporatie'],
  ['hulplijn', 'popupPackHulplijn'],
]);

export interface PackSelectProps {
  readonly pack: PackChoice;
  /** The organisation chooses the pack. */
  readonly byPolicy: boolean;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onPack: (id: string) => void;
}

/** Which guideline pack is on. An imported one is shown, and not exchanged with a slip of the mouse. */
export function PackSelect({ pack, byPolicy, kept, t, onPack }: PackSelectProps) {
  const imported = typeof pack === 'string' ? null : pack;
  const fixed = byPolicy || imported !== null;
  const place = (id: string) => [...NAMES.keys()].indexOf(id);
  const ids = builtInIds.toSorted((a, b) => place(a) - place(b));
  return (
    <div className="settings field">
      <label htmlFor="pack">{t('popupPack')}</label> <KeptSign name="pack" kept={kept} t={t} />
      <select
        id="pack"
        value={imported ? '' : String(pack)}
        disabled={fixed}
        aria-describedby={fixed ? 'pack-more' : undefined}
        onChange={(event) => onPack(event.target.value)}
      >
        {imported && <option value="">{imported.title}</option>}
        {ids.map((id) => {
          const name = NAMES.get(id);
          return (
            <option key={id} value={id}>
              {name ? t(name) : id}
            </option>
          );
        })}
      </select>
      {fixed && (
        <span className="hint" id="pack-more">
          {t(byPolicy ? 'popupPolicySets' : 'popupPackImported')}
        </span>
      )}
    </div>
  );
}
