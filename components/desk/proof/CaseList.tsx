import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Case } from '../../../utils/guidelines/case-schema';
import type { Unmet } from '../../../utils/replay/expectation';
import type { Translate } from '../../shared/texts';

export interface ListedCase {
  readonly given: Case;
  /** Of the trainer's own pack; another cannot be thrown away here. */
  readonly own: boolean;
  /** Null while it has not been played with the rules as they are now. */
  readonly result: Unmet | null;
}

interface CaseListProps {
  readonly cases: readonly ListedCase[];
  readonly busy: boolean;
  readonly titleOf: (rule: string) => string;
  readonly t: Translate;
  readonly onRun: () => void;
  readonly onOpen: (given: Case) => void;
  readonly onRemove: (given: Case) => void;
}

const passes = ({ missing, tooMuch }: Unmet) => missing.length + tooMuch.length === 0;

/** The test cases of the pack, and whether the rules as they are now do what was expected of them. */
export function CaseList({ cases, busy, titleOf, t, onRun, onOpen, onRemove }: CaseListProps) {
  const played = cases.flatMap(({ result }) => result ?? []);
  const good = played.filter(passes).length;
  return (
    <section className="card" aria-label={t('deskProofCases')}>
      <Heading level={2}>{t('deskProofCases')}</Heading>
      {cases.length === 0 && <p>{t('deskProofNoCases')}</p>}
      <ul className="proof-cases">
        {cases.map(({ given, own, result }) => (
          <li key={`${own} ${given.title}`} className="proof-case">
            <p>
              <strong>{given.title}</strong> {result && <Sign good={passes(result)} t={t} />}
            </p>
            {result && !passes(result) && (
              <ul>
                {result.missing.map(({ rule }) => (
                  <li key={rule}>{t('deskProofWasQuiet', { rule: titleOf(rule) })}</li>
                ))}
                {result.tooMuch.map((rule) => (
                  <li key={rule}>{t('deskProofSpoke', { rule: titleOf(rule) })}</li>
                ))}
              </ul>
            )}
            <div className="buttons">
              <button type="button" className="replay-button" onClick={() => onOpen(given)}>
                {t('deskProofOpenCase')}
                <span className="unseen"> {given.title}</span>
              </button>
              {own && (
                <button type="button" className="replay-button" onClick={() => onRemove(given)}>
                  {t('deskProofRemove')}
                  <span className="unseen"> {given.title}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {cases.length > 0 && (
        <>
          <div className="buttons">
            <Button purpose="primary" disabled={busy} onClick={onRun}>
              {t('deskProofRunAll')}
            </Button>
          </div>
          <p role="status">{played.length > 0 && t('deskProofRan', { good, all: played.length })}</p>
        </>
      )}
    </section>
  );
}

function Sign({ good, t }: { readonly good: boolean; readonly t: Translate }) {
  return good ? (
    <span className="proof-good">✓ {t('deskProofGood')}</span>
  ) : (
    <span className="proof-bad">✗ {t('deskProofBad')}</span>
  );
}
