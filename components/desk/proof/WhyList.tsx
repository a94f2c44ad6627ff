import type { RuleThen } from '../../../utils/replay/why-quiet';
import type { Translate } from '../../shared/texts';
import { whyInWords } from './why-words';

interface WhyListProps {
  /** Null while it is being looked up. */
  readonly rules: readonly RuleThen[] | null;
  readonly titleOf: (rule: string) => string;
  readonly t: Translate;
}

/** Of these not each rule is named at once: they say nothing about this moment in particular. */
const PLAIN: readonly string[] = ['off', 'other-moment', 'not-applying'];

/** Of every rule why it spoke or was quiet at one moment; what has a reason of its own comes first. */
export function WhyList({ rules, titleOf, t }: WhyListProps) {
  if (!rules) return <p role="status">{t('deskProofLooking')}</p>;
  const telling = rules.filter(({ why }) => !PLAIN.includes(why.why));
  return (
    <div className="why-list">
      {telling.length === 0 && <p>{t('deskProofNobodyHad')}</p>}
      <ul>
        {telling.map(({ rule, why }) => (
          <li key={rule.id} data-rule={rule.id} data-why={why.why}>
            <span lang="nl">{rule.title}</span>: {whyInWords(why, titleOf, t)}
          </li>
        ))}
      </ul>
      {PLAIN.map((reason) => {
        const [first, ...more] = rules.filter(({ why }) => why.why === reason);
        if (!first) return null;
        return (
          <details key={reason} data-why={reason}>
            <summary>
              {whyInWords(first.why, titleOf, t)} ({more.length + 1})
            </summary>
            <ul>
              {[first, ...more].map(({ rule }) => (
                <li key={rule.id} data-rule={rule.id} lang="nl">
                  {rule.title}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
