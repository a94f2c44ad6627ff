import type { FindingLine } from '../../utils/replay/finding-line';
import type { TimeRow } from '../../utils/replay/time-rows';
import type { Language, Translate } from '../shared/texts';
import { Findings } from './Findings';
import { whatHappened } from './what-happened';

export interface TimeLineProps {
  readonly rows: readonly TimeRow[];
  /** So many rows at most; the rest comes on request. */
  readonly most: number;
  readonly language: Language;
  readonly t: Translate;
  readonly titleOf: (rule: string) => string;
  /** What stands over the two columns where something is compared. */
  readonly columns?: readonly [string, string];
  readonly became?: (line: FindingLine, row: TimeRow) => string | null;
  /** Asks why rules were quiet at this row, by its index; no button when it is left out. */
  readonly onWhy?: (index: number) => void;
  readonly onMore: () => void;
  /** Shown under the row with this index. */
  readonly under?: { readonly index: number; readonly node: React.ReactNode } | null;
}

/** What happened and what Souffleur said to it, oldest first. */
export function TimeLine(props: TimeLineProps) {
  const { rows, most, t, onMore } = props;
  const left = rows.length - most;
  return (
    <>
      <ol className="time-line">
        {rows.slice(0, most).map((row) => (
          <Row key={row.index} row={row} {...props} />
        ))}
      </ol>
      {left > 0 && (
        <p>
          <button type="button" className="replay-button" onClick={onMore}>
            {t('replayMore', { left })}
          </button>
        </p>
      )}
    </>
  );
}

function Row({ row, ...props }: TimeLineProps & { readonly row: TimeRow }) {
  const { language, t, titleOf, columns, became, onWhy, under } = props;
  const { who, words } = whatHappened(row.scene, row.asDrafted, t);
  const open = under?.index === row.index;
  return (
    <li className={row.differs ? 'time-row time-row-differs' : 'time-row'} data-index={row.index}>
      <div className="happening">
        <time dateTime={new Date(row.scene.at).toISOString()}>{moment(row.scene.at, language)}</time>
        <p>
          <strong>{who}</strong> {words !== '' && <span lang="nl">{words}</span>}
        </p>
        {onWhy && (
          <button
            type="button"
            className="replay-button"
            aria-expanded={open}
            onClick={() => onWhy(row.index)}
          >
            {t('replayWhy')}
            <span className="unseen"> {moment(row.scene.at, language)}</span>
          </button>
        )}
      </div>
      {row.other === null ? (
        <Findings
          lines={row.told}
          titleOf={titleOf}
          t={t}
          {...(became && { became: (line: FindingLine) => became(line, row) })}
        />
      ) : (
        (row.told.length > 0 || row.other.length > 0) && (
          <div className="side-by-side">
            {[row.told, row.other].map((lines, at) => (
              <div key={columns?.[at] ?? at} data-column={columns?.[at]}>
                <p className="column-name">{columns?.[at]}</p>
                <Findings lines={lines} titleOf={titleOf} t={t} />
                {lines.length === 0 && <p className="finding-none">{t('replayNothingSaid')}</p>}
              </div>
            ))}
          </div>
        )
      )}
      {open && under?.node}
    </li>
  );
}

const ZONE = { timeZone: 'Europe/Amsterdam' } as const;
const SHORT = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;
const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { ...SHORT, ...ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { ...SHORT, ...ZONE }),
};

function moment(at: number, language: Language): string {
  return FORMATS[language].format(at);
}
