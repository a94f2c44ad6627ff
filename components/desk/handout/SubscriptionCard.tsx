import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import type { AddressProblem } from '../../../utils/guidelines/handout/pack-address';
import type { TextKey, Translate } from '../../shared/texts';
import { CodeField } from '../CodeField';
import { Notice } from '../Notice';

/** A subscription as it stands; moments in words. */
export interface SubscriptionView {
  readonly address: string;
  readonly host: string;
  readonly keyId: string;
  readonly byPolicy: boolean;
  /** The pack that came of it: its title and version; null before the first. */
  readonly taken: string | null;
  readonly lastCheck: string | null;
  readonly lastSuccess: string | null;
  readonly problem: { readonly why: RefusalName; readonly detail: string } | null;
}

export type RefusalName = keyof typeof REASONS;

const REASONS = {
  'no-permission': 'deskHandoutWhyNoPermission',
  unreachable: 'deskHandoutWhyUnreachable',
  slow: 'deskHandoutWhySlow',
  'too-large': 'deskHandoutWhyTooLarge',
  redirected: 'deskHandoutWhyRedirected',
  'not-found': 'deskHandoutWhyNotFound',
  'not-served': 'deskHandoutWhyNotServed',
  'no-signature': 'deskHandoutWhyNoSignature',
  'signature-unreadable': 'deskHandoutWhySigUnreadable',
  'signature-other-key': 'deskHandoutWhySigOther',
  'signature-bad': 'deskHandoutWhySigBad',
  unreadable: 'deskHandoutWhyUnreadable',
  older: 'deskHandoutWhyOlder',
  'same-version': 'deskHandoutWhySameVersion',
  'other-pack': 'deskHandoutWhyOtherPack',
  'not-kept': 'deskHandoutWhyNotKept',
} as const satisfies Readonly<Record<string, TextKey>>;

export type SubscribeProblem =
  | { readonly field: 'address'; readonly why: AddressProblem }
  | { readonly field: 'key' }
  | { readonly field: 'permission'; readonly host: string }
  | { readonly field: 'not-kept' };

export interface SubscriptionCardProps {
  /** Null where there is none. */
  readonly subscription: SubscriptionView | null;
  readonly checking: boolean;
  readonly problem: SubscribeProblem | null;
  /** The organisation chooses the pack, so nobody subscribes here. */
  readonly fixed: boolean;
  readonly t: Translate;
  /** Called on the click itself: only then may the browser be asked. */
  readonly onSubscribe: (address: string, publicKey: string) => void;
  readonly onAllow: () => void;
  readonly onCheck: () => void;
  readonly onStop: () => void;
}

/** A pack that is fetched from an address once a day; off until somebody fills it in. */
export function SubscriptionCard(props: SubscriptionCardProps) {
  const { subscription, fixed, t } = props;
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('deskHandoutSub')}
      </Heading>
      <p>{t('deskHandoutSubHint')}</p>
      {subscription && <Known {...props} subscription={subscription} />}
      {!subscription && fixed && <p className="soft">{t('deskHandoutPackFixed')}</p>}
      {!subscription && !fixed && <Subscribe {...props} />}
    </section>
  );
}

const ADDRESS = {
  'no-address': 'deskHandoutSubNoAddress',
  'no-https': 'deskHandoutSubNoHttps',
  'has-password': 'deskHandoutSubPassword',
} as const;

function Subscribe({ problem, t, onSubscribe }: SubscriptionCardProps) {
  const [address, setAddress] = useState('');
  const [publicKey, setPublicKey] = useState('');
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubscribe(address.trim(), publicKey.trim());
      }}
    >
      <CodeField
        label={t('deskHandoutSubAddress')}
        hint={t('deskHandoutSubAddressHint')}
        problem={problem?.field === 'address' ? t(ADDRESS[problem.why]) : null}
        value={address}
        onChange={setAddress}
      />
      <CodeField
        label={t('deskHandoutSubKey')}
        problem={problem?.field === 'key' ? t('deskHandoutInKeyProblem') : null}
        value={publicKey}
        onChange={setPublicKey}
      />
      {problem?.field === 'permission' && (
        <Notice kind="broken">{t('deskHandoutSubDenied', { host: problem.host })}</Notice>
      )}
      {problem?.field === 'not-kept' && <Notice kind="broken">{t('deskHandoutNotKept')}</Notice>}
      <div className="buttons">
        <Button purpose="primary" type="submit">
          {t('deskHandoutSubOn')}
        </Button>
      </div>
    </form>
  );
}

type KnownProps = SubscriptionCardProps & { readonly subscription: SubscriptionView };

function Known({ subscription, checking, problem: asked, t, onAllow, onCheck, onStop }: KnownProps) {
  const { address, host, keyId, byPolicy, taken, lastCheck, lastSuccess, problem } = subscription;
  const never = t('deskHandoutSubNever');
  return (
    <>
      <p className="address">{t('deskHandoutSubAt', { address })}</p>
      <p className="soft">{t('deskHandoutSubBy', { key: keyId })}</p>
      {byPolicy && <p className="soft">{t('deskHandoutSubPolicy')}</p>}
      <dl className="facts">
        <dt>{t('deskHandoutSubTaken')}</dt>
        <dd>{taken ?? never}</dd>
        <dt>{t('deskHandoutSubChecked')}</dt>
        <dd>{lastCheck ?? never}</dd>
        <dt>{t('deskHandoutSubSucceeded')}</dt>
        <dd>{lastSuccess ?? never}</dd>
      </dl>
      <p role="status">{checking && t('deskHandoutSubChecking')}</p>
      {problem && !checking && (
        <Notice kind="attention">
          <p>{t('deskHandoutSubProblem')}</p>
          <p>{t(REASONS[problem.why], { detail: problem.detail })}</p>
        </Notice>
      )}
      {asked?.field === 'permission' && (
        <Notice kind="broken">{t('deskHandoutSubDenied', { host: asked.host })}</Notice>
      )}
      <div className="buttons">
        {problem?.why === 'no-permission' && (
          <Button purpose="primary" onClick={onAllow}>
            {t('deskHandoutSubAllow', { host })}
          </Button>
        )}
        <Button purpose="secondary" disabled={checking} onClick={onCheck}>
          {t('deskHandoutSubCheck')}
        </Button>
        {!byPolicy && (
          <Button purpose="subtle" onClick={onStop}>
            {t('deskHandoutSubStop')}
          </Button>
        )}
      </div>
    </>
  );
}
