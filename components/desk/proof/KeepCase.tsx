import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Expected } from '../../../utils/conversation/scenario';
import type { Rule } from '../../../utils/rules/define-rule';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';

interface KeepCaseProps {
  /** Ids of rules that were shown in the play. */
  readonly spoke: readonly string[];
  readonly rules: readonly Rule[];
  readonly titleOf: (rule: string) => string;
  /** A conversation that somebody really had: never kept in a pack. */
  readonly real: boolean;
  /** Too long for a pack. */
  readonly long: boolean;
  readonly fixed: boolean;
  /** Names that are taken. */
  readonly titles: readonly string[];
  readonly first: { readonly title: string; readonly quiet: readonly string[] };
  readonly t: Translate;
  readonly onKeep: (title: string, expect: Expected) => void;
  readonly onFile: (title: string, expect: Expected) => void;
}

/** Keeps what was played as a test case: which rules must speak in it, and which must stay quiet. */
export function KeepCase(props: KeepCaseProps) {
  const { spoke, rules, titleOf, real, long, fixed, titles, first, t, onKeep, onFile } = props;
  const [title, setTitle] = useState(first.title);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [quiet, setQuiet] = useState<readonly string[]>(first.quiet);
  const [invented, setInvented] = useState(false);
  const [asked, setAsked] = useState(false);
  const name = title.trim();
  const problem = name === '' ? t('deskProofNoName') : titles.includes(name) ? t('deskProofNameTaken') : null;
  const speaks = spoke.filter((id) => !without.includes(id));
  const expect: Expected = { speaks: speaks.map((rule) => ({ rule, shown: true })), quiet: [...quiet] };
  const keep = () => {
    setAsked(true);
    if (problem === null && invented) onKeep(name, expect);
  };
  return (
    <details className="card">
      <summary>{t('deskProofKeep')}</summary>
      <Notice kind="attention">
        {real ? t('deskProofReal') : long ? t('deskProofLong') : t('deskProofInventedOnly')}
      </Notice>
      <Field label={t('deskProofName')} problem={asked ? problem : null}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={80}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      {spoke.length > 0 && (
        <fieldset className="fields">
          <legend>{t('deskProofMustSpeak')}</legend>
          {spoke.map((id) => (
            <label key={id} className="option">
              <input
                type="checkbox"
                checked={!without.includes(id)}
                onChange={({ target }) =>
                  setWithout(target.checked ? without.filter((each) => each !== id) : [...without, id])
                }
              />
              <span lang="nl">{titleOf(id)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Field label={t('deskProofMustBeQuiet')} hint={t('deskProofMustBeQuietHint')}>
        {(control) => (
          <select
            {...control}
            lang="nl"
            value=""
            onChange={({ target }) => target.value !== '' && setQuiet([...quiet, target.value])}
          >
            <option value="">{t('deskProofChoose')}</option>
            {rules
              .filter(({ id }) => !spoke.includes(id) && !quiet.includes(id))
              .map(({ id, title: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
          </select>
        )}
      </Field>
      {quiet.length > 0 && (
        <ul className="proof-quiet">
          {quiet.map((id) => (
            <li key={id}>
              <span lang="nl">{titleOf(id)}</span>{' '}
              <button
                type="button"
                className="replay-button"
                onClick={() => setQuiet(quiet.filter((each) => each !== id))}
              >
                {t('deskProofRemove')}
                <span className="unseen"> {titleOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!real && !long && !fixed && (
        <label className="option">
          <input
            type="checkbox"
            checked={invented}
            aria-invalid={asked && !invented ? true : undefined}
            onChange={({ target }) => setInvented(target.checked)}
          />
          {t('deskProofIsInvented')}
        </label>
      )}
      {asked && !invented && !real && (
        <p className="problem" role="alert">
          {t('deskProofSayInvented')}
        </p>
      )}
      <div className="buttons">
        {!real && !long && !fixed && (
          <Button purpose="primary" onClick={keep}>
            {t('deskProofKeepInPack')}
          </Button>
        )}
        <Button purpose="secondary" onClick={() => onFile(name, expect)}>
          {t('deskProofKeepAsFile')}
        </Button>
      </div>
    </details>
  );
}
