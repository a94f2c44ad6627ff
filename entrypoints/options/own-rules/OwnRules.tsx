import { useEffect, useMemo, useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { RuleEditor } from '../../../components/desk/own-rules/RuleEditor';
import { RuleList } from '../../../components/desk/own-rules/RuleList';
import type { PhraseRuleDefinition } from '../../../utils/guidelines/phrase-rule-schema';
import { idFor, switchRule, withoutRule, withRule } from '../../../utils/guidelines/write-rule/keep-rule';
import { formOf, NEW_RULE, type RuleForm, ruleOf } from '../../../utils/guidelines/write-rule/rule-form';
import { usePatterns } from './use-patterns';

/** A rule that is being written; `before` is the one it will take the place of. */
interface Open {
  readonly before: PhraseRuleDefinition | null;
  readonly form: RuleForm;
}

/** Stays while one looks in another room; gone with the page. */
let unfinished: Open | null = null;

/** The trainer's own rules: the list, or the one that is being written. */
export function OwnRules({ desk, t }: RoomProps) {
  const { own, guidance, fixed } = desk;
  const [open, setOpen] = useState(unfinished);
  const [said, setSaid] = useState<string | null>(null);
  const [backTo, setBackTo] = useState<{ readonly row: string } | null>(null);
  const patterns = usePatterns();
  const needsPatterns = open !== null && open.form.pattern !== '';
  useEffect(() => {
    if (needsPatterns) patterns.want();
  });
  const rules = useMemo(() => own.phraseRules.toReversed(), [own.phraseRules]);
  const given = guidance.layers
    .filter(({ by }) => by !== 'own')
    .flatMap(({ phraseRules = [] }) => phraseRules);
  const otherPatterns = useMemo(
    () => own.phraseRules.filter(({ id }) => id !== open?.before?.id).flatMap(({ pattern }) => pattern ?? []),
    [own.phraseRules, open?.before?.id],
  );

  const show = (next: Open | null, back: string | null) => {
    unfinished = next;
    setOpen(next);
    setBackTo(back === null ? null : { row: back });
    setSaid(null);
  };

  if (open && !fixed) {
    const { before } = open;
    return (
      <RuleEditor
        first={open.form}
        isNew={before === null}
        otherPatterns={otherPatterns}
        patternsReady={patterns.ready}
        t={t}
        onWantPatterns={patterns.want}
        onForm={(form) => {
          unfinished = { before, form };
        }}
        onSave={(form) => {
          const taken = [...own.phraseRules, ...given].map(({ id }) => id);
          const rule = ruleOf(form, before?.id ?? idFor(form.title, taken), before);
          desk.change((pack) => withRule(pack, rule));
          show(null, rule.id);
          setSaid(t('deskOwnSaved', { title: rule.title }));
        }}
        onCancel={() => show(null, before?.id ?? '')}
      />
    );
  }
  return (
    <RuleList
      rules={rules}
      given={given}
      t={t}
      mayChange={!fixed}
      backTo={backTo}
      said={said}
      isOn={({ id }) => own.rules[id]?.on ?? true}
      onSwitch={({ id }, on) => desk.change((pack) => switchRule(pack, id, on))}
      onNew={() => show({ before: null, form: NEW_RULE }, null)}
      onEdit={(rule) => show({ before: rule, form: formOf(rule) }, null)}
      onCopy={(rule) => {
        const form = formOf(rule);
        show({ before: null, form: { ...form, title: t('deskCopyOf', { title: form.title }) } }, null);
      }}
      onDelete={({ id, title }) => {
        desk.change((pack) => withoutRule(pack, id));
        show(null, '');
        setSaid(t('deskDeleted', { title }));
      }}
    />
  );
}
