import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { MOST_OWN_RULES } from '../../../utils/guidelines/pack-schema';
import type { PhraseRuleDefinition } from '../../../utils/guidelines/phrase-rule-schema';
import type { Translate } from '../../shared/texts';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { RuleRows } from './RuleRows';

interface RuleListProps {
  /** Newest first. */
  readonly rules: readonly PhraseRuleDefinition[];
  /** Of the pack or the organisation: to look at, or to copy. */
  readonly given: readonly PhraseRuleDefinition[];
  readonly t: Translate;
  readonly mayChange: boolean;
  /** The row one comes back to; "" is the button for a new rule. Null on coming in. */
  readonly backTo: { readonly row: string } | null;
  /** What was just done. */
  readonly said: string | null;
  /** Whether a rule of the trainer's own counts now. */
  readonly isOn: (rule: PhraseRuleDefinition) => boolean;
  readonly onSwitch: (rule: PhraseRuleDefinition, on: boolean) => void;
  readonly onNew: () => void;
  readonly onEdit: (rule: PhraseRuleDefinition) => void;
  readonly onCopy: (rule: PhraseRuleDefinition) => void;
  readonly onDelete: (rule: PhraseRuleDefinition) => void;
}

const wordsOf = ({ title, reason, says, butNot }: PhraseRuleDefinition) =>
  [title, reason, ...says, ...butNot].join(' ');

/** All rules of the organisation's own. */
export function RuleList(props: RuleListProps) {
  const { rules, given, t, mayChange, backTo, said } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (backTo) box.current?.querySelector<HTMLElement>(`[data-row="${backTo.row}"]`)?.focus();
  }, [backTo]);
  const full = rules.length >= MOST_OWN_RULES;
  return (
    <div className="room" ref={box}>
      <p>{t('deskOwnIntro')}</p>
      {said !== null && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {full && (
        <Notice kind="attention">
          <p>{t('deskOwnFull', { n: MOST_OWN_RULES })}</p>
        </Notice>
      )}
      {mayChange && (
        <div className="buttons">
          <Button purpose="primary" disabled={full} data-row="" onClick={props.onNew}>
            {t('deskOwnNewRule')}
          </Button>
        </div>
      )}
      {rules.length === 0 ? (
        <p className="soft">{t('deskOwnNone')}</p>
      ) : (
        <LongList items={rules} t={t} searchLabel={t('deskOwnSearch')} wordsOf={wordsOf}>
          {(shown) => (
            <RuleRows
              rules={shown}
              t={t}
              mayChange={mayChange}
              isOn={props.isOn}
              onSwitch={props.onSwitch}
              onEdit={props.onEdit}
              onCopy={props.onCopy}
              onDelete={props.onDelete}
            />
          )}
        </LongList>
      )}
      {given.length > 0 && (
        <section className="given">
          <Heading level={2}>{t('deskOwnGiven')}</Heading>
          <p className="soft">{t('deskOwnGivenHint')}</p>
          <RuleRows rules={given} t={t} mayChange={mayChange && !full} onCopy={props.onCopy} />
        </section>
      )}
    </div>
  );
}
