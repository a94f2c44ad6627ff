import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImportMode, ImportPlan } from '../../../utils/guidelines/answers/plan-import';
import type { TextKey, Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import type { AnswerView } from './answer-view';
import { placedTroubleWords } from './answer-words';

interface ImportPreviewProps<Item, Form> {
  readonly file: string;
  readonly view: AnswerView<Item, Form>;
  readonly most: number;
  /** What reading the file would do. */
  readonly plan: (mode: ImportMode) => ImportPlan<Item, Form>;
  readonly t: Translate;
  readonly onTake: (list: readonly Item[], taken: number) => void;
  readonly onCancel: () => void;
}

/** So many are shown of each kind; who wants to see more looks in the file. */
const SHOWN = 20;
const MODES = { add: 'deskAnswersModeAdd', replace: 'deskAnswersModeReplace' } as const;

/** What a file holds, and what is wrong with it per line; until the trainer says so nothing is taken. */
export function ImportPreview<Item, Form>(props: ImportPreviewProps<Item, Form>) {
  const { file, view, t, onTake, onCancel } = props;
  const [mode, setMode] = useState<ImportMode>('add');
  // Reading a thousand lines is for a change of mode alone.
  const plan = useMemo(() => props.plan(mode), [mode]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  const taken = plan.ok ? plan.taken : [];
  return (
    <section ref={box} className="answers">
      <Heading level={2} tabIndex={-1}>
        {t('deskAnswersPreview', { file })}
      </Heading>
      {plan.ok ? (
        <>
          <fieldset className="fields">
            <legend>{t('deskAnswersMode')}</legend>
            {(['add', 'replace'] as const).map((each) => (
              <label className="option" key={each}>
                <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
                {t(MODES[each])}
              </label>
            ))}
          </fieldset>
          <Notice kind={plan.wrong.length > 0 || plan.tooMany ? 'attention' : 'good'}>
            <p>
              {t('deskAnswersPlan', { good: taken.length, wrong: plan.wrong.length, already: plan.already })}
            </p>
            {plan.tooMany && <p>{t('deskAnswersTooMany', { n: plan.list.length, most: props.most })}</p>}
            {plan.unknown.length > 0 && (
              <p>{t('deskAnswersUnknownColumns', { names: plan.unknown.join(', ') })}</p>
            )}
          </Notice>
          {plan.wrong.length > 0 && (
            <>
              <Heading level={3}>{t('deskAnswersWrongLines')}</Heading>
              <ul className="wrong-lines">
                {plan.wrong.slice(0, SHOWN).map(({ line, troubles }) => (
                  <li key={line}>
                    <strong>{t('deskAnswersLine', { n: line })}</strong>{' '}
                    {troubles.map((each) => placedTroubleWords(each, t)).join(' ')}
                  </li>
                ))}
              </ul>
              <More all={plan.wrong.length} t={t} />
            </>
          )}
          {taken.length > 0 && (
            <>
              <Heading level={3}>{t('deskAnswersGoodLines')}</Heading>
              <ul className="rows">
                {taken.slice(0, SHOWN).map((item) => (
                  <li key={JSON.stringify(item)}>
                    <div>
                      <p className="row-title">{view.titleOf(item)}</p>
                      <p className="row-text" lang="nl">
                        {view.textOf(item)}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
              <More all={taken.length} t={t} />
            </>
          )}
        </>
      ) : (
        <Notice kind="broken">
          <p>{refusalWords(plan, t)}</p>
        </Notice>
      )}
      <div className="buttons">
        {plan.ok && (
          <Button
            purpose="primary"
            disabled={taken.length === 0 || plan.tooMany}
            onClick={() => onTake(plan.list, taken.length)}
          >
            {t('deskAnswersTake', { n: taken.length })}
          </Button>
        )}
        <Button purpose="secondary" onClick={onCancel}>
          {t('deskCancel')}
        </Button>
      </div>
    </section>
  );
}

function More({ all, t }: { readonly all: number; readonly t: Translate }) {
  return all > SHOWN ? <p className="soft">{t('deskAnswersMore', { n: all - SHOWN })}</p> : null;
}

const REFUSALS = {
  'too-large': 'deskAnswersTooLarge',
  empty: 'deskAnswersEmptyFile',
  'no-lines': 'deskAnswersNoLines',
  'open-quote': 'deskAnswersOpenQuote',
  columns: 'deskAnswersColumns',
} as const satisfies Record<string, TextKey>;

function refusalWords(plan: Extract<ImportPlan<unknown, unknown>, { ok: false }>, t: Translate): string {
  return t(REFUSALS[plan.why], {
    n: plan.why === 'open-quote' ? plan.line : 0,
    names: plan.why === 'columns' ? plan.missing.map((name) => `‘${name}’`).join(', ') : '',
  });
}
