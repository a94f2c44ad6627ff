import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import { lineResults } from '../../../utils/guidelines/write-rule/line-result';
import { type RuleForm, ruleOf } from '../../../utils/guidelines/write-rule/rule-form';
import {
  type RuleField,
  type RuleTrouble,
  ruleTroubles,
} from '../../../utils/guidelines/write-rule/rule-trouble';
import type { Translate } from '../../shared/texts';
import { SaveOrCancel } from '../SaveOrCancel';
import { useFirstWrong } from '../use-first-wrong';
import { LineList } from './LineList';
import { RuleFields } from './RuleFields';
import { FIELD_LABELS, troubleWords } from './rule-words';

interface RuleEditorProps {
  /** As it stands when the editor opens. */
  readonly first: RuleForm;
  readonly isNew: boolean;
  /** Patterns of the rules it will stand among. */
  readonly otherPatterns: readonly string[];
  /** The engine for patterns is there; until then a rule with a pattern cannot be tried. */
  readonly patternsReady: boolean;
  readonly t: Translate;
  readonly onWantPatterns: () => void;
  /** After every change, for who keeps what is not finished. */
  readonly onForm: (form: RuleForm) => void;
  readonly onSave: (form: RuleForm) => void;
  readonly onCancel: () => void;
}

/** Said only after a try to save: whoever begins has not done it wrong. */
const LATER: ReadonlySet<RuleTrouble['why']> = new Set(['empty', 'too-short', 'no-phrase', 'no-line']);

/** Where a rule is written: what it does with every line is said while one types, and a rule that fails is not saved. */
export function RuleEditor(props: RuleEditorProps) {
  const { first, isNew, otherPatterns, patternsReady, t, onForm, onSave, onCancel } = props;
  const [form, setForm] = useState(first);
  const [tries, setTries] = useState(0);
  const box = useFirstWrong(tries);
  // The engine arrives beside React, so whatever was worked out without it is worked out again.
  const results = useMemo(() => lineResults(ruleOf(form, 'own-regel', null), form), [form, patternsReady]);
  const troubles = useMemo(() => ruleTroubles(form, otherPatterns), [form, otherPatterns, patternsReady]);
  const heard = tries > 0 ? troubles : troubles.filter(({ why }) => !LATER.has(why));

  const change = (next: RuleForm) => {
    setForm(next);
    onForm(next);
  };
  const problemOf = (field: RuleField): string | null => {
    const own = heard.filter((each) => each.field === field && each.line === undefined);
    return own.length === 0 ? null : own.map((each) => troubleWords(each, t)).join(' ');
  };
  const judged = [...results.mustSpeak, ...results.mustStayQuiet].filter((result) => result !== null);
  const good = judged.filter(({ right }) => right).length;

  return (
    <form
      ref={box}
      className="rule-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (troubles.length === 0) onSave(form);
        else setTries(tries + 1);
      }}
    >
      <Heading level={2} tabIndex={-1}>
        {t(isNew ? 'deskOwnNewRule' : 'deskOwnEditRule')}
      </Heading>
      <RuleFields
        form={form}
        t={t}
        onForm={change}
        problemOf={problemOf}
        onWantPatterns={props.onWantPatterns}
      />
      <section className="card">
        <Heading level={3}>{t('deskOwnPartProof')}</Heading>
        <LineList
          legend={t('deskOwnMustSpeak')}
          hint={t('deskOwnMustSpeakHint')}
          lines={form.mustSpeak}
          results={results.mustSpeak}
          problem={problemOf('mustSpeak')}
          t={t}
          onLines={(mustSpeak) => change({ ...form, mustSpeak })}
        />
        <LineList
          legend={t('deskOwnMustStayQuiet')}
          hint={t('deskOwnMustStayQuietHint')}
          lines={form.mustStayQuiet}
          results={results.mustStayQuiet}
          problem={problemOf('mustStayQuiet')}
          t={t}
          onLines={(mustStayQuiet) => change({ ...form, mustStayQuiet })}
        />
        <p role="status">{judged.length > 0 && t('deskOwnProven', { good, all: judged.length })}</p>
      </section>
      <SaveOrCancel
        troubles={
          tries > 0 ? troubles.map((trouble) => `${placeOf(trouble, t)}: ${troubleWords(trouble, t)}`) : []
        }
        save={t('deskOwnSave')}
        t={t}
        onCancel={onCancel}
      />
    </form>
  );
}

function placeOf({ field, line }: RuleTrouble, t: Translate): string {
  const label = t(FIELD_LABELS[field]);
  return line === undefined ? label : t('deskOwnLine', { n: line + 1, list: label });
}
