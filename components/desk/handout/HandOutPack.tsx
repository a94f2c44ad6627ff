import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useId, useState } from 'react';
import type { PackChange } from '../../../utils/guidelines/handout/pack-change';
import { type LabelName, labelProblems, type PackLabel } from '../../../utils/guidelines/handout/pack-label';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { ChangeList } from './ChangeList';

/** What came of making a pack. */
export type MadePack =
  | {
      readonly ok: true;
      readonly title: string;
      readonly version: number;
      /** Names of the files, ready to be saved: the pack, and its signature where it is signed. */
      readonly files: readonly string[];
    }
  /** `message` is Dutch, with the place; null: signing went wrong. */
  | { readonly ok: false; readonly message: string | null };

export interface HandOutPackProps {
  readonly label: PackLabel;
  /** The pack it builds on, or goes into, by its title. */
  readonly base: string;
  readonly merged: boolean;
  readonly changes: readonly PackChange[];
  /** Of the key to sign with; null without one. */
  readonly keyId: string | null;
  readonly made: MadePack | null;
  readonly t: Translate;
  readonly onLabel: (label: PackLabel) => void;
  readonly onMake: (signed: boolean) => void;
  readonly onSave: (file: string) => void;
  /** The key's own part. */
  readonly children: ReactNode;
}

const FIELDS = [
  ['title', 'deskHandoutTitle', null],
  ['id', 'deskHandoutId', 'deskHandoutIdHint'],
  ['description', 'deskHandoutDescription', null],
  ['version', 'deskHandoutVersion', 'deskHandoutVersionHint'],
] as const satisfies readonly (readonly [LabelName, string, string | null])[];

/** The trainer's work as one file to hand out, signed or not. */
export function HandOutPack(props: HandOutPackProps) {
  const { label, base, merged, changes, keyId, made, t, onLabel, onMake, onSave, children } = props;
  const id = useId();
  const [wantsSigned, setWantsSigned] = useState(true);
  const problems = labelProblems(label);
  const signed = wantsSigned && keyId !== null;
  return (
    <section className="card" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('deskHandoutOut')}
      </Heading>
      <p>{t('deskHandoutOutHint')}</p>
      <p className="soft">{t(merged ? 'deskHandoutOutMerged' : 'deskHandoutOutBase', { pack: base })}</p>
      {changes.length === 0 ? (
        <p className="soft">{t('deskHandoutDiffersNothing', { pack: base })}</p>
      ) : (
        <details>
          <summary>
            {t('deskHandoutDiffers', { pack: base })} ({changes.length})
          </summary>
          <ChangeList changes={changes} t={t} />
        </details>
      )}
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (Object.keys(problems).length === 0) onMake(signed);
        }}
      >
        {FIELDS.map(([name, text, hint]) => (
          <Field key={name} label={t(text)} problem={problems[name] ?? null} {...(hint && { hint: t(hint) })}>
            {(control) => (
              <input
                {...control}
                type="text"
                className={name === 'version' ? 'short' : ''}
                inputMode={name === 'version' ? 'numeric' : 'text'}
                value={label[name]}
                onChange={(event) => onLabel({ ...label, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {keyId === null ? (
          <p className="soft">{t('deskHandoutSignNoKey')}</p>
        ) : (
          <label className="option">
            <input
              type="checkbox"
              checked={wantsSigned}
              onChange={(event) => setWantsSigned(event.target.checked)}
            />
            <span>{t('deskHandoutSign', { key: keyId })}</span>
          </label>
        )}
        <div className="buttons">
          <Button purpose="primary" type="submit" disabled={Object.keys(problems).length > 0}>
            {t('deskHandoutMake')}
          </Button>
        </div>
      </form>
      {made && <Made made={made} t={t} onSave={onSave} />}
      {children}
    </section>
  );
}

function Made({ made, t, onSave }: { readonly made: MadePack } & Pick<HandOutPackProps, 't' | 'onSave'>) {
  if (!made.ok) {
    return (
      <Notice kind="broken">
        <p>{t(made.message === null ? 'deskHandoutSignFailed' : 'deskHandoutRefused')}</p>
        {made.message !== null && <p lang="nl">{made.message}</p>}
      </Notice>
    );
  }
  return (
    <Notice kind="good">
      <p>{t('deskHandoutMade', { pack: made.title, version: made.version })}</p>
      {made.files.length > 1 && <p>{t('deskHandoutMadeSigned')}</p>}
      <div className="buttons">
        {made.files.map((file) => (
          <Button key={file} purpose="secondary" onClick={() => onSave(file)}>
            {t('deskHandoutSavePack', { file })}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
