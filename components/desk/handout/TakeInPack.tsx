import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import type { PackChange } from '../../../utils/guidelines/handout/pack-change';
import type { Translate } from '../../shared/texts';
import { CodeField } from '../CodeField';
import { Notice } from '../Notice';
import { OpenFile } from '../OpenFile';
import { ChangeList } from './ChangeList';

/** A pack that was opened, and waits for a decision. */
export interface OpenedPack {
  readonly title: string;
  readonly description: string;
  readonly version: number;
  readonly dropped: { readonly rules: number; readonly params: number };
  readonly changes: readonly PackChange[];
  /** The version of the same pack that is on, where this one is older. */
  readonly newer: number | null;
  /** unknown: signed, and there is no key to check it with. */
  readonly signature: { readonly state: 'none' | 'good' | 'unknown'; readonly keyId: string };
}

export type TakenIn =
  | { readonly state: 'opened'; readonly pack: OpenedPack }
  | { readonly state: 'refused'; readonly file: string; readonly why: RefusedWhy; readonly message: string }
  | { readonly state: 'done'; readonly title: string; readonly edited: boolean; readonly undo: boolean }
  | { readonly state: 'not-kept' };

/** `pack`: the message says it. */
export type RefusedWhy =
  | 'pack'
  | 'too-large'
  | 'no-pack'
  | 'unreadable'
  | 'bad'
  | 'other-key'
  | 'signature-unreadable';

export interface TakeInPackProps {
  readonly taken: TakenIn | null;
  /** The public key to check a signature with, as it is typed. */
  readonly publicKey: string;
  readonly keyWrong: boolean;
  /** The organisation chooses the pack; it can be looked at all the same. */
  readonly fixed: boolean;
  readonly t: Translate;
  readonly onPublicKey: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onApply: () => void;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onFormer: () => void;
}

const WHY = {
  'too-large': 'deskHandoutInTooLarge',
  'no-pack': 'deskHandoutInNoPack',
  unreadable: 'deskHandoutInUnreadable',
  bad: 'deskHandoutSigBad',
  'other-key': 'deskHandoutSigOther',
  'signature-unreadable': 'deskHandoutSigUnreadable',
} as const;

const SIGNED = {
  none: 'deskHandoutSigNone',
  good: 'deskHandoutSigGood',
  unknown: 'deskHandoutSigUnknown',
} as const;

/** Opening a pack: first what would change, then the choice. */
export function TakeInPack(props: TakeInPackProps) {
  const { taken, publicKey, keyWrong, fixed, t, onPublicKey, onFiles } = props;
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('deskHandoutIn')}
      </Heading>
      <p>{t('deskHandoutInHint')}</p>
      {fixed && <p className="soft">{t('deskHandoutPackFixed')}</p>}
      <CodeField
        label={t('deskHandoutInKey')}
        problem={keyWrong ? t('deskHandoutInKeyProblem') : null}
        value={publicKey}
        onChange={onPublicKey}
      />
      <div className="buttons">
        <OpenFile
          label={t('deskHandoutInOpen')}
          accept=".json,.sig,application/json"
          multiple
          onFiles={onFiles}
        />
      </div>
      {taken && <Outcome {...props} taken={taken} />}
    </section>
  );
}

type OutcomeProps = TakeInPackProps & { readonly taken: TakenIn };

function Outcome({ taken, fixed, t, onApply, onEdit, onCancel, onFormer }: OutcomeProps) {
  switch (taken.state) {
    case 'refused':
      return (
        <Notice kind="broken">
          <p>{t('deskHandoutInRefused', { file: taken.file })}</p>
          <p lang={taken.why === 'pack' ? 'nl' : undefined}>
            {taken.why === 'pack' ? taken.message : t(WHY[taken.why])}
          </p>
        </Notice>
      );
    case 'not-kept':
      return <Notice kind="broken">{t('deskHandoutNotKept')}</Notice>;
    case 'done':
      return (
        <Notice kind="good">
          <p>{t(taken.edited ? 'deskHandoutInEdited' : 'deskHandoutInApplied', { pack: taken.title })}</p>
          {taken.undo && (
            <div className="buttons">
              <Button purpose="secondary" onClick={onFormer}>
                {t('deskHandoutInFormer')}
              </Button>
            </div>
          )}
        </Notice>
      );
    case 'opened':
      return (
        <div className="opened">
          <Opened pack={taken.pack} t={t} />
          {!fixed && <p className="soft">{t('deskHandoutInEditHint')}</p>}
          <div className="buttons">
            {!fixed && (
              <>
                <Button purpose="primary" onClick={onApply}>
                  {t('deskHandoutInApply')}
                </Button>
                <Button purpose="secondary" onClick={onEdit}>
                  {t('deskHandoutInEdit')}
                </Button>
              </>
            )}
            <Button purpose="subtle" onClick={onCancel}>
              {t('deskHandoutInCancel')}
            </Button>
          </div>
        </div>
      );
  }
}

function Opened({ pack, t }: { readonly pack: OpenedPack } & Pick<TakeInPackProps, 't'>) {
  const { title, description, version, dropped, changes, newer, signature } = pack;
  return (
    <>
      <div role="status">
        <p className="pack-name">{t('deskHandoutInVersion', { pack: title, version })}</p>
        {description && <p lang="nl">{description}</p>}
        <p className="soft">{t(SIGNED[signature.state], { key: signature.keyId })}</p>
      </div>
      {newer !== null && <Notice kind="attention">{t('deskHandoutInOlder', { version: newer })}</Notice>}
      {dropped.rules + dropped.params > 0 && (
        <Notice kind="attention">{t('deskHandoutInDropped', dropped)}</Notice>
      )}
      {changes.length === 0 ? (
        <p>{t('deskHandoutInNothing')}</p>
      ) : (
        <details open>
          <summary>
            {t('deskHandoutInChanges')} ({changes.length})
          </summary>
          <ChangeList changes={changes} t={t} />
        </details>
      )}
    </>
  );
}
