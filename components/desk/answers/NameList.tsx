import type { Fact } from '../../../utils/conversation/fact';
import { nameOfFact } from '../../../utils/rules/fill-reply';
import { STANDARD_PLACEHOLDERS } from '../../../utils/rules/placeholders';
import type { Translate } from '../../shared/texts';

/** What a quick reply can name: what is known of the conversation and the channel, and the facts. */
export function NameList({ facts, t }: { readonly facts: readonly Fact[]; readonly t: Translate }) {
  return (
    <details>
      <summary>{t('deskAnswersCanName')}</summary>
      <p className="hint">{t('deskAnswersCanNameHint')}</p>
      <p>{STANDARD_PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}</p>
      {facts.length > 0 && (
        <ul className="names" lang="nl">
          {[...new Map(facts.map((fact) => [nameOfFact(fact), fact.value]))].map(([name, value]) => (
            <li key={name}>
              {`{${name}}`} = {value}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
