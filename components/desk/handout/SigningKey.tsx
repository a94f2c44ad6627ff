import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { SHORTEST_PASSPHRASE } from '../../../utils/guidelines/handout/key-backup';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { OpenFile } from '../OpenFile';

export type KeyProblem = 'no-backup' | 'wrong-passphrase' | 'not-kept';

export interface SigningKeyProps {
  /** Null without one. */
  readonly signingKey: { readonly id: string; readonly publicText: string; readonly madeOn: string } | null;
  readonly problem: KeyProblem | null;
  readonly copied: boolean;
  readonly t: Translate;
  /** With a reserve file where there is a passphrase. */
  readonly onMake: (passphrase: string) => void;
  readonly onRestore: (file: File, passphrase: string) => void;
  readonly onForget: () => void;
  readonly onCopy: () => void;
}

const PROBLEMS = {
  'no-backup': 'deskHandoutKeyNoBackup',
  'wrong-passphrase': 'deskHandoutKeyWrongPassphrase',
  'not-kept': 'deskHandoutKeyNotKept',
} as const;

/** The key that packs are signed with: made here, and never shown. */
export function SigningKey(props: SigningKeyProps) {
  const { signingKey, problem, t } = props;
  return (
    <details className="signing-key">
      <summary>{t('deskHandoutKey')}</summary>
      <div className="fields">
        <p>{t('deskHandoutKeyWhy')}</p>
        {signingKey ? <Known {...props} signingKey={signingKey} /> : <None {...props} />}
        {problem && <Notice kind="broken">{t(PROBLEMS[problem])}</Notice>}
      </div>
    </details>
  );
}

type KnownProps = SigningKeyProps & { readonly signingKey: NonNullable<SigningKeyProps['signingKey']> };

function Known({ signingKey, copied, t, onCopy, onForget }: KnownProps) {
  const [sure, setSure] = useState(false);
  return (
    <>
      <p className="soft">{t('deskHandoutKeyId', { key: signingKey.id, day: signingKey.madeOn })}</p>
      <Field label={t('deskHandoutKeyPublic')} hint={t('deskHandoutKeyPublicHint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            readOnly
            value={signingKey.publicText}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className="buttons">
        <Button purpose="secondary" onClick={onCopy}>
          {t('deskHandoutCopy')}
        </Button>
        {!sure && (
          <Button purpose="subtle" onClick={() => setSure(true)}>
            {t('deskHandoutKeyForget')}
          </Button>
        )}
        <span role="status">{copied && t('deskHandoutCopied')}</span>
      </div>
      {sure && (
        <Notice kind="attention">
          <p>{t('deskHandoutKeyForgetSure')}</p>
          <div className="buttons">
            <Button purpose="secondary" onClick={onForget}>
              {t('deskHandoutKeyForgetYes')}
            </Button>
            <Button purpose="secondary" onClick={() => setSure(false)}>
              {t('deskHandoutKeyForgetNo')}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}

function None({ t, onMake, onRestore }: SigningKeyProps) {
  const [passphrase, setPassphrase] = useState('');
  const [old, setOld] = useState('');
  const least = SHORTEST_PASSPHRASE;
  const short = passphrase !== '' && passphrase.length < least;
  return (
    <>
      <p>{t('deskHandoutKeyKept')}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!short) onMake(passphrase);
        }}
      >
        <Field
          label={t('deskHandoutKeyPassphrase')}
          hint={t('deskHandoutKeyPassphraseHint', { least })}
          problem={short ? t('deskHandoutKeyShort', { least }) : null}
        >
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <Button purpose="secondary" type="submit" disabled={short}>
            {t('deskHandoutKeyMake')}
          </Button>
        </div>
      </form>
      <details>
        <summary>{t('deskHandoutKeyRestore')}</summary>
        <div className="fields">
          <Field label={t('deskHandoutKeyRestorePassphrase')}>
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete="current-password"
                value={old}
                onChange={(event) => setOld(event.target.value)}
              />
            )}
          </Field>
          <OpenFile
            label={t('deskHandoutKeyRestoreDo')}
            accept=".json,application/json"
            onFiles={([file]) => file && onRestore(file, old)}
          />
        </div>
      </details>
    </>
  );
}
