import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, useState } from 'react';
import type { Faq } from '../../../utils/guidelines/answers/faq';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';

interface FaqDraftProps {
  readonly faqIn: (form: 'je' | 'u') => Faq;
  readonly t: Translate;
  readonly onSaveFile: (text: string) => void;
  /** @returns whether it is on the clipboard */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onBack: () => void;
}

/** A draft of frequently asked questions, for the website; what still has to be filled in is said. */
export function FaqDraft({ faqIn, t, onSaveFile, onCopy, onBack }: FaqDraftProps) {
  const [form, setForm] = useState<'je' | 'u'>('u');
  const [copied, setCopied] = useState<boolean | null>(null);
  const { text, open, past } = faqIn(form);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  return (
    <section ref={box} className="answers">
      <Heading level={2} tabIndex={-1}>
        {t('deskAnswersFaq')}
      </Heading>
      <p>{t('deskAnswersFaqIntro')}</p>
      <Field label={t('deskAnswersFaqForm')}>
        {(control) => (
          <select
            {...control}
            value={form}
            onChange={({ target: { value } }) => setForm(value === 'je' ? 'je' : 'u')}
          >
            <option value="u">{t('deskAnswersWithU')}</option>
            <option value="je">{t('deskAnswersWithJe')}</option>
          </select>
        )}
      </Field>
      {open.length > 0 && (
        <Notice kind="attention">
          <p>{t('deskAnswersFaqOpen', { names: open.map((name) => `[${name}]`).join(', ') })}</p>
        </Notice>
      )}
      {past > 0 && (
        <Notice>
          <p>{t('deskAnswersFaqPast', { n: past })}</p>
        </Notice>
      )}
      <Field label={t('deskAnswersFaqText')}>
        {(control) => <textarea {...control} rows={14} readOnly lang="nl" value={text} />}
      </Field>
      <div className="buttons">
        <Button purpose="primary" onClick={() => onSaveFile(text)}>
          {t('deskAnswersSaveFile')}
        </Button>
        <Button purpose="secondary" onClick={() => void onCopy(text).then(setCopied)}>
          {t('deskAnswersCopyText')}
        </Button>
        <Button purpose="secondary" onClick={onBack}>
          {t('deskBack')}
        </Button>
      </div>
      <p role="status">{copied === null ? '' : t(copied ? 'deskAnswersCopied' : 'deskAnswersCopyFailed')}</p>
    </section>
  );
}
