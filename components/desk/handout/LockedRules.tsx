import type { Translate } from '../../shared/texts';

/** A rule that can be fixed as it stands now. */
export interface LockableRule {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
}

interface LockedRulesProps {
  readonly rules: readonly LockableRule[];
  readonly locked: ReadonlySet<string>;
  readonly t: Translate;
  readonly onLocked: (locked: ReadonlySet<string>) => void;
}

/** Which rules nobody may change. */
export function LockedRules({ rules, locked, t, onLocked }: LockedRulesProps) {
  const all = rules.every(({ id }) => locked.has(id));
  const flip = (id: string, on: boolean) => {
    const next = new Set(locked);
    if (on) next.add(id);
    else next.delete(id);
    onLocked(next);
  };
  return (
    <details>
      <summary>{t('deskHandoutFilesRules', { count: locked.size })}</summary>
      <fieldset className="rules-to-fix">
        <legend className="soft">{t('deskHandoutFilesRulesHint')}</legend>
        <label className="option">
          <input
            type="checkbox"
            checked={all}
            onChange={() => onLocked(new Set(all ? [] : rules.map(({ id }) => id)))}
          />
          <strong>{t('deskHandoutFilesAll')}</strong>
        </label>
        {rules.map(({ id, title, on }) => (
          <label className="option" key={id}>
            <input
              type="checkbox"
              checked={locked.has(id)}
              onChange={(event) => flip(id, event.target.checked)}
            />
            <span>
              {title} <span className="soft">({t(on ? 'deskHandoutOn' : 'deskHandoutOff')})</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
