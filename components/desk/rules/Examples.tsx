import { Heading } from '@nl-design-system-candidate/heading-react';
import type { PlayedExample } from '../../../utils/replay/play-example';
import type { Line } from '../../../utils/rules/example';
import type { TextKey, Translate } from '../../shared/texts';

interface ExamplesProps {
  readonly played: readonly PlayedExample[];
  readonly t: Translate;
}

const AUTHORS: Readonly<Record<Line['author'], TextKey>> = {
  citizen: 'deskLineCitizen',
  agent: 'deskLineAgent',
  system: 'deskLineSystem',
  note: 'deskLineSystem',
  unknown: 'deskLineUnknown',
};

/** The examples of a rule, played with what is set now: whether it speaks, and whether that is what was meant. */
export function Examples({ played, t }: ExamplesProps) {
  const good = played.filter(isAsMeant).length;
  return (
    <section className="examples">
      <Heading level={3}>{t('deskRuleExamples')}</Heading>
      <p role="status" className="soft">
        {t('deskRuleExamplesNow', { good, all: played.length })}
      </p>
      <ol>
        {played.map((each, at) => (
          <li key={at} className={isAsMeant(each) ? 'example' : 'example example-odd'}>
            <Conversation played={each} t={t} />
            <p className="verdict">
              <b>{t(each.prompt === null ? 'deskRuleQuiet' : 'deskRuleSpeaks')}</b>
              {each.prompt !== null && (
                <>
                  {': '}
                  <q lang="nl">{each.prompt}</q>
                </>
              )}
              {!isAsMeant(each) && (
                <strong className="odd">
                  {' '}
                  {t(each.mustSpeak ? 'deskRuleMustSpeak' : 'deskRuleMustQuiet')}
                </strong>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Conversation({ played: { example }, t }: { readonly played: PlayedExample; readonly t: Translate }) {
  return (
    <dl lang="nl">
      {(example.before ?? []).map(({ author, text, later }, at) => (
        <div key={at}>
          <dt>
            {t(AUTHORS[author])}
            {at > 0 && later > 1 && <span className="hint"> {t('deskLineLater', { n: later })}</span>}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
      {example.draft !== undefined && (
        <div>
          <dt>{t('deskLineDraft')}</dt>
          <dd>{example.draft}</dd>
        </div>
      )}
    </dl>
  );
}

function isAsMeant({ mustSpeak, prompt }: PlayedExample): boolean {
  return mustSpeak === (prompt !== null);
}
