import { useId, useState } from 'react';
import type { Hold } from '../../utils/prompts/hold';
import type { Severity } from '../../utils/rules/define-rule';
import type { Finding } from '../../utils/rules/engine';
import type { TextKey } from '../shared/texts';
import { Offers } from './Offers';
import { type PromptProps, titleOf } from './prompt-props';
import { Why } from './Why';

interface CardProps extends PromptProps {
  readonly finding: Finding;
  readonly hold: Hold | null;
}

const LABELS: Record<Severity, TextKey> = {
  info: 'coachSeverityInfo',
  advice: 'coachSeverityAdvice',
  warn: 'coachSeverityWarn',
  block: 'coachSeverityBlockAhead',
};

/** One prompt: one sentence, what can be done about it, and why it is said. */
export function Card(props: CardProps) {
  const { finding, beside, hold, t } = props;
  const [why, setWhy] = useState(false);
  const id = useId();
  const label = t(hold ? 'coachSeverityBlock' : LABELS[finding.severity]);
  return (
    <section
      className={`card ${finding.severity}`}
      data-souffleur-card=""
      data-rule={finding.rule.id}
      data-severity={finding.severity}
      data-held={hold !== null}
      aria-labelledby={`${id}-title`}
      style={{ maxHeight: props.maxHeight }}
    >
      <h2 id={`${id}-title`}>
        <span className="label">{label}</span> {titleOf(finding, beside)}
      </h2>
      <p className="prompt" role={hold ? 'alert' : undefined}>
        {finding.prompt}
      </p>
      <Offers {...props} />
      {hold?.released ? <p className="now">{t('coachSendNow')}</p> : null}
      <div className="buttons">
        {hold && !hold.released ? (
          <button type="button" data-souffleur-action="send-anyway" onClick={props.onSendAnyway}>
            {t('coachSendAnyway')}
          </button>
        ) : null}
        <button
          type="button"
          className="plain"
          data-souffleur-action="not-now"
          onClick={() => props.onAnswer(finding, 'not-now')}
        >
          {t(hold ? 'coachAdjust' : 'coachNotNow')}
        </button>
        <button
          type="button"
          className="plain"
          data-souffleur-action="not-right"
          onClick={() => props.onAnswer(finding, 'not-right')}
        >
          {t('coachNotRight')}
        </button>
        <button
          type="button"
          className="plain"
          data-souffleur-action="why"
          aria-expanded={why}
          onClick={() => setWhy(!why)}
        >
          {t('coachWhy')}
        </button>
      </div>
      {why ? <Why rules={[finding, ...beside].map(({ rule }) => rule)} t={t} /> : null}
    </section>
  );
}
