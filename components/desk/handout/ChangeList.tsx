import { Heading } from '@nl-design-system-candidate/heading-react';
import type { PackChange } from '../../../utils/guidelines/handout/pack-change';
import type { Translate } from '../../shared/texts';
import { inWords, KINDS } from './change-words';

interface ChangeListProps {
  readonly changes: readonly PackChange[];
  readonly t: Translate;
}

/** More of one kind than this are folded away behind the first ones. */
const MOST_SHOWN = 12;

/** What becomes different for agents, by kind: what was, and what becomes. */
export function ChangeList({ changes, t }: ChangeListProps) {
  return (
    <div className="changes">
      {KINDS.map(([kind, title]) => {
        const own = changes.filter((change) => change.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <Heading level={3}>
              {t(title)} ({own.length})
            </Heading>
            <Lines changes={own.slice(0, MOST_SHOWN)} t={t} />
            {own.length > MOST_SHOWN && (
              <details>
                <summary>
                  {t(title)}: + {own.length - MOST_SHOWN}
                </summary>
                <Lines changes={own.slice(MOST_SHOWN)} t={t} />
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Lines({ changes, t }: ChangeListProps) {
  return (
    <ul>
      {changes.map((change, at) => {
        const { about, was, now } = inWords(change, t);
        return (
          <li key={at}>
            <strong>{about}</strong>
            <span className="change">
              <Value word={t('deskHandoutWas')} lines={was} />
              <span aria-hidden="true" className="arrow">
                →
              </span>
              <Value word={t('deskHandoutBecomes')} lines={now} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Value({ word, lines }: { readonly word: string; readonly lines: readonly string[] }) {
  return (
    <span className="value">
      <span className="unseen">{word} </span>
      {lines.map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </span>
  );
}
