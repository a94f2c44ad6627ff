import { useState } from 'react';
import type { Finding } from '../../utils/rules/engine';
import { Card } from './Card';
import { type PromptProps, titleOf } from './prompt-props';

/** A tip: its title in one quiet line, opened by who wants to know. */
export function Chip(props: PromptProps & { readonly finding: Finding }) {
  const [open, setOpen] = useState<string | null>(null);
  const { finding, t } = props;
  const title = titleOf(finding, props.beside);
  const key = `${finding.rule.id} ${finding.about}`;
  if (open === key) return <Card {...props} hold={null} />;
  return (
    <div className="chip" data-souffleur-chip={finding.rule.id}>
      <button type="button" className="title" data-souffleur-action="" onClick={() => setOpen(key)}>
        {title}
      </button>
      <button
        type="button"
        className="away"
        data-souffleur-action=""
        aria-label={`${t('coachNotNow')}: ${title}`}
        onClick={() => props.onAnswer(finding, 'not-now')}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 3l6 6M9 3l-6 6" />
        </svg>
      </button>
    </div>
  );
}
