import type { Agent } from '../../../utils/conversation/agent';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

interface Listener {
  readonly level: Agent['level'];
  readonly fades: boolean;
}

interface ListeningProps {
  readonly listener: Listener;
  /** Of an export: everybody who wrote; empty where it is no export. */
  readonly writers: readonly string[];
  readonly agent: string;
  readonly busy: boolean;
  readonly t: Translate;
  readonly onListener: (listener: Listener) => void;
  readonly onAgent: (name: string) => void;
}

const LEVELS = {
  starter: 'deskProofStarter',
  basis: 'deskProofBasis',
  ervaren: 'deskProofErvaren',
} as const;

/** Who hears it: the level, and in an export who of the writers is the agent. */
export function Listening({ listener, writers, agent, busy, t, onListener, onAgent }: ListeningProps) {
  return (
    <section className="card" aria-label={t('deskProofListening')}>
      {writers.length > 0 && (
        <Field label={t('deskProofAgent')}>
          {(control) => (
            <select
              {...control}
              value={agent}
              disabled={busy}
              onChange={({ target }) => onAgent(target.value)}
            >
              {writers.includes(agent) ? null : <option value={agent}>{t('deskProofNobody')}</option>}
              {writers.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('deskProofLevel')}>
        {(control) => (
          <select
            {...control}
            value={listener.level}
            onChange={({ target }) => {
              const level = (['starter', 'basis', 'ervaren'] as const).find((each) => each === target.value);
              if (level) onListener({ ...listener, level });
            }}
          >
            {(['starter', 'basis', 'ervaren'] as const).map((each) => (
              <option key={each} value={each}>
                {t(LEVELS[each])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="option">
        <input
          type="checkbox"
          checked={listener.fades}
          onChange={({ target }) => onListener({ ...listener, fades: target.checked })}
        />
        {t('deskProofFades')}
      </label>
    </section>
  );
}
