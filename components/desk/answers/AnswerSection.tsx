import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Translate } from '../../shared/texts';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { OpenFile } from '../OpenFile';
import type { AnswerView } from './answer-view';

interface AnswerSectionProps<Item, Form> {
  readonly view: AnswerView<Item, Form>;
  /** The trainer's own, newest first. */
  readonly own: readonly Item[];
  /** Of the pack or the organisation: to look at. */
  readonly given: readonly Item[];
  readonly most: number;
  readonly mayChange: boolean;
  readonly t: Translate;
  /** One comes back here, so the focus goes to the heading; `said` is what was just done. Null on coming in. */
  readonly back: { readonly said: string | null } | null;
  /** What one must know about an answer: that it is past its date, or cannot be offered. */
  readonly warningOf: (item: Item) => string | null;
  readonly onNew: () => void;
  readonly onEdit: (item: Item) => void;
  readonly onDelete: (item: Item) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  /** What must be known before anything else. */
  readonly notice?: ReactNode;
  /** More buttons. */
  readonly children?: ReactNode;
}

/** All quick replies, or all facts, and what can be done with them. */
export function AnswerSection<Item, Form>(props: AnswerSectionProps<Item, Form>) {
  const { view, own, given, most, mayChange, t, back, warningOf } = props;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (back) heading.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [back]);
  const said = back?.said ?? null;
  const full = own.length >= most;
  const all = [...own, ...given];
  const isGiven = new Set(given);
  return (
    <section className="answers">
      <div ref={heading}>
        <Heading level={2} tabIndex={-1}>
          {t(view.title)}
        </Heading>
      </div>
      <p>{t(view.intro)}</p>
      {props.notice}
      {said !== null && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {full && (
        <Notice kind="attention">
          <p>{t('deskAnswersFull', { n: most })}</p>
        </Notice>
      )}
      <div className="buttons">
        {mayChange && (
          <>
            <Button purpose="primary" disabled={full} onClick={props.onNew}>
              {t(view.newOne)}
            </Button>
            <OpenFile
              label={t('deskAnswersImport', { what: t(view.title) })}
              accept=".csv,.txt,text/csv"
              onFiles={([file]) => file && props.onImport(file)}
            />
          </>
        )}
        <Button purpose="secondary" disabled={own.length === 0} onClick={props.onExport}>
          {t('deskAnswersExport', { what: t(view.title) })}
        </Button>
        {props.children}
      </div>
      {all.length === 0 ? (
        <p className="soft">{t(view.none)}</p>
      ) : (
        <LongList items={all} t={t} searchLabel={t(view.search)} wordsOf={view.wordsOf}>
          {(shown) => (
            <ul className="rows">
              {shown.map((item, at) => (
                <li key={`${at} ${view.titleOf(item)}`}>
                  <div>
                    <p className="row-title">{view.titleOf(item)}</p>
                    <p className="row-text" lang="nl">
                      {view.textOf(item)}
                    </p>
                    <Warning words={warningOf(item)} />
                  </div>
                  {isGiven.has(item) && <p className="soft">{t('deskAnswersGiven')}</p>}
                  {mayChange && !isGiven.has(item) && (
                    <div className="buttons">
                      <Button
                        purpose="secondary"
                        aria-label={`${t('deskEdit')}: ${view.titleOf(item)}`}
                        onClick={() => props.onEdit(item)}
                      >
                        {t('deskEdit')}
                      </Button>
                      <Button
                        purpose="secondary"
                        aria-label={`${t('deskDelete')}: ${view.titleOf(item)}`}
                        onClick={() => props.onDelete(item)}
                      >
                        {t('deskDelete')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )}
        </LongList>
      )}
    </section>
  );
}

function Warning({ words }: { readonly words: string | null }) {
  return words === null ? null : <p className="row-warning">{words}</p>;
}
