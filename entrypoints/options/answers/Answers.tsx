import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { FACT_VIEW, REPLY_VIEW } from '../../../components/desk/answers/answer-view';
import { FaqDraft } from '../../../components/desk/answers/FaqDraft';
import { NameList } from '../../../components/desk/answers/NameList';
import { RuleOff } from '../../../components/desk/answers/RuleOff';
import type { RoomProps } from '../../../components/desk/desk-contract';
import type { Translate } from '../../../components/shared/texts';
import type { Fact } from '../../../utils/conversation/fact';
import type { QuickReply } from '../../../utils/conversation/quick-reply';
import { factKind, replyKind } from '../../../utils/guidelines/answers/answer-kinds';
import type { FactForm, ReplyForm } from '../../../utils/guidelines/answers/answer-trouble';
import { faqOf } from '../../../utils/guidelines/answers/faq';
import { isLocked } from '../../../utils/guidelines/channel-layers';
import { isStillValid } from '../../../utils/rules/still-valid';
import { copyText } from '../../shared/copy-text';
import { saveFile } from '../../shared/save-file';
import { AnswerRoom, type Front } from './AnswerRoom';

/** What stands in front of the lists. */
type InFront =
  | { readonly of: 'replies'; readonly front: Front<QuickReply, ReplyForm> }
  | { readonly of: 'facts'; readonly front: Front<Fact, FactForm> }
  | { readonly of: 'faq' };

/** Stays while one looks in another room; gone with the page. */
let unfinished: InFront | null = null;

/** Quick replies and facts. */
export function Answers({ desk, t }: RoomProps) {
  const { own, guidance, fixed } = desk;
  const [inFront, setInFront] = useState(unfinished);
  const now = Date.now();
  const others = useMemo(() => guidance.layers.filter(({ by }) => by !== 'own'), [guidance.layers]);
  const givenReplies = useMemo(() => others.flatMap(({ quickReplies = [] }) => quickReplies), [others]);
  const givenFacts = useMemo(() => others.flatMap(({ facts = [] }) => facts), [others]);
  const facts = useMemo(() => [...own.facts, ...givenFacts], [own.facts, givenFacts]);
  const replies = useMemo(() => replyKind(facts), [facts]);
  const valid = facts.filter(({ validUntil }) => isStillValid(validUntil, now));
  const offered = replyKind(valid);
  const show = (next: InFront | null) => {
    unfinished = next;
    setInFront(next);
  };
  const keep = (next: InFront) => {
    unfinished = next;
  };
  const is = (of: InFront['of']) => inFront === null || inFront.of === of;

  if (inFront?.of === 'faq') {
    const all = [...own.quickReplies, ...givenReplies];
    return (
      <FaqDraft
        faqIn={(form) => faqOf(all, facts, form, t('deskAnswersFaqTitle'), now)}
        t={t}
        onSaveFile={(text) => saveFile('veelgestelde-vragen.md', text, 'text/markdown')}
        onCopy={copyText}
        onBack={() => show(null)}
      />
    );
  }
  return (
    <>
      {is('replies') && (
        <AnswerRoom
          kind={replies}
          view={REPLY_VIEW}
          own={own.quickReplies}
          given={givenReplies}
          mayChange={!fixed}
          t={t}
          front={inFront?.of === 'replies' && !fixed ? inFront.front : null}
          onFront={(front) => show(front && { of: 'replies', front })}
          onForm={(front) => keep({ of: 'replies', front })}
          onList={(change) => desk.change((pack) => ({ ...pack, quickReplies: change(pack.quickReplies) }))}
          warningOf={(reply) => {
            const unknown = offered
              .troubles(replies.formOf(reply), [])
              .filter(({ why }) => why === 'unknown-name');
            const names = [...new Set(unknown.map(({ what = '' }) => `{${what}}`))].join(', ');
            return names === ''
              ? dateWords(reply.validUntil, now, t)
              : t('deskAnswersCannotOffer', { names });
          }}
          notice={ruleOff(desk, t, 'use-quick-reply', own.quickReplies.length + givenReplies.length)}
          buttons={
            <Button
              purpose="secondary"
              disabled={own.quickReplies.length + givenReplies.length === 0}
              onClick={() => show({ of: 'faq' })}
            >
              {t('deskAnswersFaqButton')}
            </Button>
          }
          help={<NameList facts={valid} t={t} />}
        />
      )}
      {is('facts') && (
        <AnswerRoom
          kind={factKind}
          view={FACT_VIEW}
          own={own.facts}
          given={givenFacts}
          mayChange={!fixed}
          t={t}
          front={inFront?.of === 'facts' && !fixed ? inFront.front : null}
          onFront={(front) => show(front && { of: 'facts', front })}
          onForm={(front) => keep({ of: 'facts', front })}
          onList={(change) => desk.change((pack) => ({ ...pack, facts: change(pack.facts) }))}
          warningOf={({ validUntil }) => dateWords(validUntil, now, t)}
          notice={ruleOff(desk, t, 'facts-match-channels', facts.length)}
        />
      )}
    </>
  );
}

const OFF = {
  'use-quick-reply': 'deskAnswersRepliesOff',
  'facts-match-channels': 'deskAnswersFactsOff',
} as const;

/** Of the built-in packs not every one has these rules on; whoever keeps answers should know. */
function ruleOff(
  { guidance, fixed, change }: RoomProps['desk'],
  t: Translate,
  id: keyof typeof OFF,
  count: number,
) {
  if (count === 0 || guidance.rules.some(({ rule }) => rule.id === id)) return null;
  const locked = fixed || isLocked(guidance.setBy.get(id)?.on);
  const turnOn = () =>
    change((pack) => ({ ...pack, rules: { ...pack.rules, [id]: { ...pack.rules[id], on: true } } }));
  return <RuleOff words={OFF[id]} t={t} onTurnOn={locked ? null : turnOn} />;
}

function dateWords(validUntil: string | null | undefined, now: number, t: Translate): string | null {
  if (!validUntil) return null;
  const date = validUntil.split('-').toReversed().join('-');
  return t(isStillValid(validUntil, now) ? 'deskAnswersUntil' : 'deskAnswersPast', { date });
}
