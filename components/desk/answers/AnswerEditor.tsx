import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useState } from 'react';
import type { AnswerTrouble } from '../../../utils/guidelines/answers/answer-trouble';
import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';
import { SaveOrCancel } from '../SaveOrCancel';
import { useFirstWrong } from '../use-first-wrong';
import type { FieldView } from './answer-view';
import { answerTroubleWords, placedTroubleWords } from './answer-words';

interface AnswerEditorProps<Form> {
  /** As it stands when the editor opens. */
  readonly first: Form;
  readonly title: TextKey;
  readonly fields: readonly FieldView<Form>[];
  readonly troubles: (form: Form) => readonly AnswerTrouble<keyof Form & string>[];
  readonly t: Translate;
  /** Below the fields: what one can use in them. */
  readonly children?: ReactNode;
  /** After every change, for who keeps what is not finished. */
  readonly onForm: (form: Form) => void;
  readonly onSave: (form: Form) => void;
  readonly onCancel: () => void;
}

/** Where a quick reply or a fact is written; one that cannot be used is not saved. */
export function AnswerEditor<Form extends { readonly [Field in keyof Form]: string }>(
  props: AnswerEditorProps<Form>,
) {
  const { first, title, fields, t, onForm, onSave, onCancel } = props;
  const [form, setForm] = useState(first);
  const [tries, setTries] = useState(0);
  const box = useFirstWrong(tries);
  const troubles = props.troubles(form);
  // Whoever begins has not done it wrong.
  const heard = tries > 0 ? troubles : troubles.filter(({ why }) => why !== 'empty');

  const problemOf = (field: string): string | null => {
    const own = heard.filter((each) => each.field === field);
    return own.length === 0 ? null : own.map((each) => answerTroubleWords(each, t)).join(' ');
  };
  return (
    <form
      ref={box}
      className="answer-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (troubles.length === 0) onSave(form);
        else setTries(tries + 1);
      }}
    >
      <Heading level={2} tabIndex={-1}>
        {t(title)}
      </Heading>
      <div className="card">
        {fields.map(({ field, label, hint, kind }) => (
          <Field key={field} label={t(label)} problem={problemOf(field)} {...(hint && { hint: t(hint) })}>
            {(control) => {
              const given = {
                ...control,
                value: form[field],
                onChange({ target: { value } }: { readonly target: { readonly value: string } }) {
                  const next = { ...form, [field]: value };
                  setForm(next);
                  onForm(next);
                },
              };
              if (kind === 'text') return <textarea {...given} rows={3} />;
              return <input {...given} type={kind === 'date' ? 'date' : 'text'} />;
            }}
          </Field>
        ))}
        {props.children}
      </div>
      <SaveOrCancel
        troubles={tries > 0 ? troubles.map((trouble) => placedTroubleWords(trouble, t)) : []}
        save={t('deskSave')}
        t={t}
        onCancel={onCancel}
      />
    </form>
  );
}
