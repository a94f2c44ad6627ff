import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { shownValue } from '../../../utils/guidelines/handout/pack-change';
import { hasPolicy, type Policy } from '../../../utils/guidelines/policy';
import { ruleById } from '../../../utils/rules/registry';
import type { Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import { channelName, linesOf, severityName } from './change-words';

interface PolicyInForceProps {
  readonly policy: Policy;
  readonly t: Translate;
}

/** What the organisation settled for this browser, and what of it could not be used. */
export function PolicyInForce({ policy, t }: PolicyInForceProps) {
  const id = useId();
  const rules = Object.entries(policy.rules);
  const channel = Object.entries(policy.channel).filter(([, value]) => value !== undefined);
  return (
    <section className="card" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('deskHandoutPolicy')}
      </Heading>
      {!hasPolicy(policy) && <p>{t('deskHandoutPolicyNone')}</p>}
      {policy.forbidChanges && <p>{t('deskHandoutPolicyForbids')}</p>}
      {policy.subscription && <p>{t('deskHandoutPolicySource', { address: policy.subscription.address })}</p>}
      {rules.length > 0 && (
        <details>
          <summary>
            {t('deskHandoutPolicyRules')} ({rules.length})
          </summary>
          <ul className="plain">
            {rules.map(([rule, { on, severity, params = {} }]) => (
              <li key={rule}>
                <strong>{ruleById(rule)?.title ?? rule}</strong>
                <span>
                  {[
                    ...(on === undefined ? [] : [t(on ? 'deskHandoutOn' : 'deskHandoutOff')]),
                    ...(severity ? [severityName(severity, t)] : []),
                    ...Object.entries(params).map(([name, value]) => `${name}: ${value}`),
                  ].join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {channel.length > 0 && (
        <details>
          <summary>
            {t('deskHandoutPolicyChannel')} ({channel.length})
          </summary>
          <ul className="plain">
            {channel.map(([key, value]) => (
              <li key={key}>
                <strong>{channelName(key, t)}</strong>
                <span>{linesOf(shownValue(value), t).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {policy.problems.length > 0 && (
        <Notice kind="attention">
          <p>{t('deskHandoutPolicyProblems')}</p>
          <ul>
            {policy.problems.map(({ key, why }) => (
              <li key={`${key} ${why}`} lang="nl">
                <code>{key}</code> {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
