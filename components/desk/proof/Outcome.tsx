import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { Expected } from '../../../utils/conversation/scenario';
import { unmetBy } from '../../../utils/replay/expectation';
import type { FindingLine } from '../../../utils/replay/finding-line';
import type { TimeRow } from '../../../utils/replay/time-rows';
import type { RuleThen } from '../../../utils/replay/why-quiet';
import { TimeLine } from '../../replay/TimeLine';
import type { Language, Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import type { Against } from './Comparing';
import { WhyList } from './WhyList';

interface OutcomeProps {
  readonly rows: readonly TimeRow[];
  /** Something was changed since. */
  readonly stale: boolean;
  readonly against: Against;
  readonly expect: Expected | null;
  readonly lines: readonly FindingLine[];
  readonly titleOf: (rule: string) => string;
  readonly language: Language;
  readonly why: { readonly index: number; readonly rules: readonly RuleThen[] | null } | null;
  readonly t: Translate;
  readonly onWhy: (index: number) => void;
}

/** So many rows are drawn at a time. */
const PAGE = 200;

const OTHER = {
  nothing: 'deskProofNow',
  below: 'deskProofAgainstBelow',
  rule: 'deskProofAgainstRule',
} as const;
const ONLY = { all: 'deskProofAll', said: 'deskProofOnlySaid', differs: 'deskProofOnlyDiffers' } as const;
type Only = keyof typeof ONLY;

/** What came of a play: how often was spoken, whether it is as expected, and the time line. */
export function Outcome(props: OutcomeProps) {
  const { rows, stale, against, expect, lines, titleOf, language, why, t, onWhy } = props;
  const [most, setMost] = useState(PAGE);
  const [only, setOnly] = useState<Only>('all');
  const spoken = rows.flatMap(({ told }) => told).filter(({ shown }) => shown).length;
  const different = rows.filter(({ differs }) => differs).length;
  const drawn = rows.filter(
    (row) =>
      only === 'all' || (only === 'said' ? row.told.length > 0 || Boolean(row.other?.length) : row.differs),
  );
  const unmet = expect && unmetBy(lines, expect);
  const asExpected = unmet !== null && unmet.missing.length + unmet.tooMuch.length === 0;
  return (
    <section className="card" aria-label={t('deskProofOutcome')}>
      <Heading level={2}>{t('deskProofOutcome')}</Heading>
      {stale && <Notice kind="attention">{t('deskProofStale')}</Notice>}
      <p role="status">
        {t('deskProofSpoken', { spoken })}
        {against !== 'nothing' && ` ${t('deskProofDifferent', { different })}`}
      </p>
      {unmet && (
        <Notice kind={asExpected ? 'good' : 'attention'}>
          {asExpected ? t('deskProofAsExpected') : t('deskProofNotAsExpected')}
          {!asExpected && (
            <ul>
              {unmet.missing.map(({ rule }) => (
                <li key={rule}>{t('deskProofWasQuiet', { rule: titleOf(rule) })}</li>
              ))}
              {unmet.tooMuch.map((rule) => (
                <li key={rule}>{t('deskProofSpoke', { rule: titleOf(rule) })}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <fieldset className="buttons proof-only">
        <legend className="unseen">{t('deskProofShow')}</legend>
        {(['all', 'said', 'differs'] as const)
          .filter((each) => each !== 'differs' || against !== 'nothing')
          .map((each) => (
            <label key={each} className="option">
              <input
                type="radio"
                name="proof-only"
                checked={each === only}
                onChange={() => {
                  setOnly(each);
                  setMost(PAGE);
                }}
              />
              {t(ONLY[each])}
            </label>
          ))}
      </fieldset>
      <TimeLine
        rows={drawn}
        most={most}
        language={language}
        t={t}
        titleOf={titleOf}
        columns={[t('deskProofNow'), t(OTHER[against])]}
        onWhy={onWhy}
        onMore={() => setMost(most + PAGE)}
        under={why && { index: why.index, node: <WhyList rules={why.rules} titleOf={titleOf} t={t} /> }}
      />
    </section>
  );
}
