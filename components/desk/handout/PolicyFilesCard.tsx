import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import type { AddressProblem } from '../../../utils/guidelines/handout/pack-address';
import type { PolicyWay } from '../../../utils/guidelines/handout/policy-files/policy-file';
import type { TextKey, Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import { type LockableRule, LockedRules } from './LockedRules';
import { PolicyAddress } from './PolicyAddress';
import type { PolicyDraft } from './policy-draft';

export interface PolicyFilesCardProps {
  readonly draft: PolicyDraft;
  readonly rules: readonly LockableRule[];
  readonly addressProblem: AddressProblem | null;
  readonly keyWrong: boolean;
  /** Why my pack cannot be handed out, in Dutch, with the place. */
  readonly packProblem: string | null;
  readonly extensionId: string;
  /** The ways there are, each with the name of its file. */
  readonly ways: readonly { readonly way: PolicyWay; readonly name: string }[];
  readonly t: Translate;
  readonly onDraft: (draft: PolicyDraft) => void;
  readonly onSave: (way: PolicyWay) => void;
}

const WAYS = {
  chromeReg: ['deskHandoutWayChromeReg', 'deskHandoutWayChromeRegHow'],
  edgeReg: ['deskHandoutWayEdgeReg', 'deskHandoutWayEdgeRegHow'],
  gpo: ['deskHandoutWayGpo', 'deskHandoutWayGpoHow'],
  intune: ['deskHandoutWayIntune', 'deskHandoutWayIntuneHow'],
  intuneOmaUri: ['deskHandoutWayIntuneOmaUri', 'deskHandoutWayIntuneOmaUriHow'],
  googleAdmin: ['deskHandoutWayGoogleAdmin', 'deskHandoutWayGoogleAdminHow'],
  chromiumJson: ['deskHandoutWayChromiumJson', 'deskHandoutWayChromiumJsonHow'],
  mac: ['deskHandoutWayMac', 'deskHandoutWayMacHow'],
  firefox: ['deskHandoutWayFirefox', 'deskHandoutWayFirefoxHow'],
} as const satisfies Record<PolicyWay, readonly [TextKey, TextKey]>;

const PACKS = [
  ['own', 'deskHandoutFilesPackOwn'],
  ['subscription', 'deskHandoutFilesPackSub'],
  ['none', 'deskHandoutFilesPackNone'],
] as const;

/** Ready files by which an administrator settles this for everybody. */
export function PolicyFilesCard(props: PolicyFilesCardProps) {
  const { draft, rules, packProblem, extensionId, ways, t, onDraft, onSave } = props;
  const id = useId();
  const empty = draft.pack === 'none' && draft.rules.size === 0 && !draft.channel && !draft.forbidChanges;
  const unfit = empty || packProblem !== null || (draft.pack === 'subscription' && isUnfit(props));
  return (
    <section className="card" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('deskHandoutFiles')}
      </Heading>
      <p>{t('deskHandoutFilesHint')}</p>
      <fieldset className="fields">
        <legend>{t('deskHandoutFilesPack')}</legend>
        {PACKS.map(([pack, text]) => (
          <label className="option" key={pack}>
            <input
              type="radio"
              name={`${id}-pack`}
              checked={draft.pack === pack}
              onChange={() => onDraft({ ...draft, pack })}
            />
            <span>{t(text)}</span>
          </label>
        ))}
      </fieldset>
      {draft.pack === 'subscription' && <PolicyAddress {...props} />}
      <label className="option">
        <input
          type="checkbox"
          checked={draft.channel}
          onChange={(event) => onDraft({ ...draft, channel: event.target.checked })}
        />
        <span>{t('deskHandoutFilesChannel')}</span>
      </label>
      <label className="option">
        <input
          type="checkbox"
          checked={draft.forbidChanges}
          onChange={(event) => onDraft({ ...draft, forbidChanges: event.target.checked })}
        />
        <span>{t('deskHandoutFilesForbid')}</span>
      </label>
      <LockedRules
        rules={rules}
        locked={draft.rules}
        t={t}
        onLocked={(locked) => onDraft({ ...draft, rules: locked })}
      />
      {packProblem !== null && (
        <Notice kind="broken">
          <p>{t('deskHandoutRefused')}</p>
          <p lang="nl">{packProblem}</p>
        </Notice>
      )}
      {empty && <p className="soft">{t('deskHandoutFilesNothing')}</p>}
      <p className="soft address">{t('deskHandoutFilesId', { id: extensionId })}</p>
      <ul className="ways">
        {ways.map(({ way, name }) => (
          <li key={way}>
            <Heading level={3}>{t(WAYS[way][0])}</Heading>
            <p className="soft">{t(WAYS[way][1])}</p>
            <Button purpose="secondary" disabled={unfit} onClick={() => onSave(way)}>
              {t('deskHandoutFilesSave', { file: name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isUnfit({ draft, addressProblem, keyWrong }: PolicyFilesCardProps): boolean {
  return draft.address === '' || draft.publicKey === '' || addressProblem !== null || keyWrong;
}
