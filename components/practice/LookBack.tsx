import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../utils/replay/play-scenario';
import type { TimeRow } from '../../utils/replay/time-rows';
import { TimeLine } from '../replay/TimeLine';
import type { Language, TextKey, Translate } from '../shared/texts';
import { type Became, becameOf } from './look-back';

export interface LookBackProps {
  readonly name: string;
  readonly scenes: readonly Scene[];
  readonly rows: readonly TimeRow[];
  readonly titleOf: (rule: string) => string;
  readonly language: Language;
  readonly t: Translate;
  readonly onBack: () => void;
}

const BECAME = {
  'took-over': 'practiceTookOver',
  changed: 'practiceChanged',
  'sent-anyway': 'practiceSentAnyway',
  answered: 'practiceAnswered',
  nothing: 'practiceNothing',
} as const satisfies Record<Became, TextKey>;
/** So many rows are drawn at a time. */
const PAGE = 200;

/** A finished conversation once more: what Souffleur said, and what one did with it. For who practises alone. */
export function LookBack({ name, scenes, rows, titleOf, language, t, onBack }: LookBackProps) {
  const [most, setMost] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const seen = rows.flatMap(onlySeen);
  const prompts = seen.flatMap(({ told }) => told).filter(({ shown }) => shown).length;
  return (
    <main className="look-back">
      <h2 ref={heading} tabIndex={-1}>
        {t('practiceLookBackAt', { name })}
      </h2>
      <p>{t('practiceLookBackHow', { prompts })}</p>
      <p>
        <button type="button" className="replay-button" onClick={onBack}>
          {t('practiceBackToTalk')}
        </button>
      </p>
      <TimeLine
        rows={seen}
        most={most}
        language={language}
        t={t}
        titleOf={titleOf}
        became={(line, row) => t(BECAME[becameOf(line, row.index, scenes)])}
        onMore={() => setMost(most + PAGE)}
      />
    </main>
  );
}

/** Who practised looks back at what was on the screen, and at nothing else. */
function onlySeen(row: TimeRow): readonly TimeRow[] {
  const told = row.told.filter(({ shown, held }) => shown || held);
  return row.scene.event.type === 'tick' && told.length === 0 ? [] : [{ ...row, told }];
}
