import type { ControlProps } from './control';
import { ListSetting } from './ListSetting';
import { FORMAL_KINDS } from './refer-settings';
import type { OwnWaySetting } from './setting';
import { WrittenField } from './WrittenField';
import { isLink } from './written';

/** Per kind of formal message the address where it can be handed in. */
export function FormalLinksControl({ setting, channel, disabled, t, onSet }: ControlProps<OwnWaySetting>) {
  const { formalLinks } = channel;
  return (
    <ListSetting label={t(setting.label)} hint={t(setting.hint)}>
      {FORMAL_KINDS.map(({ kind, label }) => (
        <WrittenField
          key={kind}
          label={t(label)}
          kept={formalLinks[kind] ?? ''}
          disabled={disabled}
          t={t}
          onTake={(written) => {
            const { [kind]: _, ...others } = formalLinks;
            const link = written.trim();
            if (link !== '' && (link.length > 200 || !isLink(link))) return t('deskChannelsProblemLink');
            onSet(link === '' ? others : { ...others, [kind]: link });
            return null;
          }}
        />
      ))}
    </ListSetting>
  );
}
