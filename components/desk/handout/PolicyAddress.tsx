import type { AddressProblem } from '../../../utils/guidelines/handout/pack-address';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import type { PolicyDraft } from './policy-draft';

interface PolicyAddressProps {
  readonly draft: PolicyDraft;
  readonly addressProblem: AddressProblem | null;
  readonly keyWrong: boolean;
  readonly t: Translate;
  readonly onDraft: (draft: PolicyDraft) => void;
}

const PROBLEMS = {
  'no-address': 'deskHandoutSubNoAddress',
  'no-https': 'deskHandoutSubNoHttps',
  'has-password': 'deskHandoutSubPassword',
} as const;

/** Where every browser of the organisation fetches the pack, and whose key it must be signed with. */
export function PolicyAddress({ draft, addressProblem, keyWrong, t, onDraft }: PolicyAddressProps) {
  const wrong = draft.address !== '' && addressProblem;
  return (
    <div className="fields">
      <Field
        label={t('deskHandoutSubAddress')}
        hint={t('deskHandoutFilesSubHint')}
        problem={wrong ? t(PROBLEMS[wrong]) : null}
      >
        {(control) => (
          <input
            {...control}
            type="url"
            autoComplete="off"
            value={draft.address}
            onChange={(event) => onDraft({ ...draft, address: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('deskHandoutSubKey')}
        problem={draft.publicKey !== '' && keyWrong ? t('deskHandoutInKeyProblem') : null}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={draft.publicKey}
            onChange={(event) => onDraft({ ...draft, publicKey: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
