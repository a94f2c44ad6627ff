import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Desk } from '../../../components/desk/desk-contract';
import type { PolicyDraft } from '../../../components/desk/handout/policy-draft';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../utils/guidelines/handout/extension-ids';
import { fixedChannel, fixedRules, lockableRules } from '../../../utils/guidelines/handout/fixed-settings';
import { addressProblem } from '../../../utils/guidelines/handout/pack-address';
import type { PackLabel } from '../../../utils/guidelines/handout/pack-label';
import { readPublicKey } from '../../../utils/guidelines/handout/pack-signature';
import { packToHandOut } from '../../../utils/guidelines/handout/pack-to-hand-out';
import type { PolicyWay } from '../../../utils/guidelines/handout/policy-files/policy-file';
import { policyFiles } from '../../../utils/guidelines/handout/policy-files/policy-files';
import { saveFile } from '../../shared/save-file';

const FIRST: PolicyDraft = {
  pack: 'own',
  address: '',
  publicKey: '',
  rules: new Set(),
  channel: false,
  forbidChanges: false,
};

const NOTHING = { pack: null, subscription: null, rules: {}, channel: {}, forbidChanges: false };

/** In Chromium the id of this very installation, which a build with another key has too. */
const IDS = {
  chromium: import.meta.env.BROWSER === 'firefox' ? CHROMIUM_ID : browser.runtime.id,
  firefox: FIREFOX_ID,
};
const WAYS = policyFiles(NOTHING, IDS).map(({ way, name }) => ({ way, name }));

/** Ready files for an administrator, made of what the trainer chose. */
export function usePolicyFiles({ own, choice, guidance }: Desk, label: PackLabel) {
  const [draft, setDraft] = useState(FIRST);
  const [packProblem, setPackProblem] = useState<string | null>(null);
  const rules = useMemo(() => lockableRules(guidance), [guidance]);

  function save(way: PolicyWay) {
    const read = draft.pack === 'own' ? packToHandOut(own, choice, label) : null;
    if (read && !read.ok) return setPackProblem(read.message);
    const { address, publicKey } = draft;
    const files = policyFiles(
      {
        pack: read?.pack ?? null,
        subscription: draft.pack === 'subscription' ? { address, publicKey } : null,
        rules: fixedRules(guidance, draft.rules),
        channel: draft.channel ? fixedChannel(guidance) : {},
        forbidChanges: draft.forbidChanges,
      },
      IDS,
    );
    const file = files.find((each) => each.way === way);
    if (file) saveFile(file.name, file.text, file.type);
  }

  return {
    draft,
    rules,
    addressProblem: addressProblem(draft.address),
    keyWrong: !readPublicKey(draft.publicKey),
    packProblem,
    extensionId: import.meta.env.BROWSER === 'firefox' ? IDS.firefox : IDS.chromium,
    ways: WAYS,
    onDraft: (next: PolicyDraft) => {
      setPackProblem(null);
      setDraft(next);
    },
    onSave: save,
  };
}
