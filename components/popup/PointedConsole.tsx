import { useId } from 'react';
import type { TextKey, Translate } from '../shared/texts';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';

/** Why a file was not taken. */
export type FileProblem = 'too-large' | 'not-json' | 'other-format' | 'not-a-console' | 'shape' | 'selector';

export interface PointedConsoleProps {
  /** The site in front, such as "chat.example.nl". */
  readonly host: string;
  /** Somebody pointed out here where everything is. */
  readonly pointed: boolean;
  /** Who settled how this site is read, in words; null when it can be pointed out here. */
  readonly fixedBy: string | null;
  /** The page does not answer: it was open before Souffleur was. */
  readonly silent: boolean;
  /** What is wrong with the last file, and where in it; null when nothing is. */
  readonly problem: { readonly why: FileProblem; readonly place: string } | null;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onPoint: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onForget: () => void;
}

const PROBLEMS: Record<FileProblem, TextKey> = {
  'too-large': 'popupPointTooLarge',
  'not-json': 'popupPointNotJson',
  'other-format': 'popupPointOtherFormat',
  'not-a-console': 'popupPointNotAConsole',
  shape: 'popupPointShape',
  selector: 'popupPointSelector',
};

/** Pointing out where everything is on the site in front, and handing that to a colleague as a file. */
export function PointedConsole(props: PointedConsoleProps) {
  const { host, pointed, fixedBy, problem, kept, t } = props;
  const id = useId();
  return (
    <section className="pointed" aria-labelledby={id}>
      <h2 id={id}>
        {t('popupPoint')} <KeptSign name="pointed" kept={kept} t={t} />
      </h2>
      <p className="hint">{fixedBy ?? t(pointed ? 'popupPointDone' : 'popupPointHint', { host })}</p>
      {fixedBy === null && (
        <div className="pointed-buttons">
          <button type="button" onClick={props.onPoint}>
            {t(pointed ? 'popupPointAgain' : 'popupPointStart')}
          </button>
          <label className="file">
            {t('popupPointImport')}
            <input
              type="file"
              accept=".json,application/json"
              aria-describedby={problem ? `${id}-problem` : undefined}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) props.onImport(file);
                // The same file may be chosen again once it was mended.
                currentTarget.value = '';
              }}
            />
          </label>
          {pointed && (
            <>
              <button type="button" onClick={props.onExport}>
                {t('popupPointExport')}
              </button>
              <button type="button" onClick={props.onForget}>
                {t('popupPointForget')}
              </button>
            </>
          )}
        </div>
      )}
      {props.silent && (
        <p className="problem" role="alert">
          {t('popupPointSilent')}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {t(PROBLEMS[problem.why], { place: problem.place })}
        </p>
      )}
    </section>
  );
}
