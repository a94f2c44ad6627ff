import { type OwnDataKind, type OwnDataProblem, ownDataProblem } from '../../../utils/rules/own-data-problem';
import type { TextKey } from '../../shared/texts';
import type { ControlProps } from './control';
import { ListSetting } from './ListSetting';
import type { OwnWaySetting } from './setting';
import { WrittenField } from './WrittenField';
import { linesOf } from './written';

const KINDS: readonly { readonly kind: OwnDataKind; readonly label: TextKey }[] = [
  { kind: 'phones', label: 'deskChannelsOwnPhones' },
  { kind: 'emails', label: 'deskChannelsOwnEmails' },
  { kind: 'domains', label: 'deskChannelsOwnDomains' },
  { kind: 'addresses', label: 'deskChannelsOwnAddresses' },
  { kind: 'ibans', label: 'deskChannelsOwnIbans' },
];
const WHY: Readonly<Record<OwnDataProblem, TextKey>> = {
  'iban-check': 'deskChannelsProblemIban',
  'phone-shape': 'deskChannelsProblemOwnPhone',
  'email-shape': 'deskChannelsProblemEmail',
  'address-shape': 'deskChannelsProblemAddress',
  'domain-shape': 'deskChannelsProblemDomain',
  'too-long': 'deskChannelsProblemTooLong',
};

/** The organisation's own data, one on each line; a line that is none is named with its number. */
export function OwnDataControl({ setting, channel, disabled, t, onSet }: ControlProps<OwnWaySetting>) {
  const { ownData } = channel;
  return (
    <ListSetting label={t(setting.label)} hint={t(setting.hint)}>
      {KINDS.map(({ kind, label }) => (
        <WrittenField
          key={kind}
          label={t(label)}
          kept={ownData[kind].join('\n')}
          kind="lines"
          disabled={disabled}
          t={t}
          onTake={(written) => {
            const lines = linesOf(written);
            for (const [at, line] of lines.entries()) {
              const problem = ownDataProblem(kind, line);
              if (problem) return t('deskChannelsProblemLine', { line: at + 1, why: t(WHY[problem]) });
            }
            onSet({ ...ownData, [kind]: [...new Set(lines)] });
            return null;
          }}
        />
      ))}
    </ListSetting>
  );
}
