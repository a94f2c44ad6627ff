import type { AddressProblem } from '../../../utils/guidelines/handout/pack-address';
import type { Translate } from '../../shared/texts';
import { CodeField } from '../CodeField';
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
      <CodeField
        label={t('deskHandoutSubAddress')}
        hint={t('deskHandoutFilesSubHint')}
        problem={wrong ? t(PROBLEMS[wrong]) : null}
        value={draft.address}
        onChange={(address) => onDraft({ ...draft, address })}
      />
      <CodeField
        label={t('deskHandoutSubKey')}
        problem={draft.publicKey !== '' && keyWrong ? t('deskHandoutInKeyProblem') : null}
        value={draft.publicKey}
        onChange={(publicKey) => onDraft({ ...draft, publicKey })}
      />
    </div>
  );
}
