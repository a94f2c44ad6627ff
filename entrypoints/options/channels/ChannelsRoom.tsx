import { useState } from 'react';
import { ChannelSettings } from '../../../components/desk/channels/ChannelSettings';
import { ConsoleKept } from '../../../components/desk/channels/ConsoleKept';
import { SectorChoice } from '../../../components/desk/channels/SectorChoice';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { Field } from '../../../components/desk/Field';
import type { ChannelPart } from '../../../utils/conversation/channel-part';
import { asPackChannel, changedPart, partWithout } from '../../../utils/guidelines/channel-settings';
import { channelClocksItem } from '../../../utils/settings/channel-clocks';
import { channelsItem } from '../../../utils/settings/items';
import { readAll } from '../../../utils/settings/read-all';
import { sitesItem } from '../../../utils/settings/sites';
import { useFirst } from '../../shared/use-first';
import { useNow } from '../../shared/use-now';
import { useSites } from '../../shared/use-sites';
import { listConsoles } from './list-consoles';
import { SitesHere } from './SitesHere';
import { forAll, forConsole, partBelow } from './settled-channel';
import { useConsoleChannels } from './use-console-channels';

const readFirst = () => readAll({ channels: channelsItem, sites: sitesItem, clocks: channelClocksItem });
type First = Awaited<ReturnType<typeof readFirst>>;

/** How people work on each channel, for all and per console, and the sites where Souffleur is on. */
export function ChannelsRoom(props: RoomProps) {
  const first = useFirst(readFirst);
  return first && <Channels {...props} first={first} />;
}

function Channels({ desk, language, t, first }: RoomProps & { readonly first: First }) {
  const now = useNow();
  const hand = useSites(first.sites);
  const consoles = useConsoleChannels(first.channels);
  const [scope, setScope] = useState('');
  const all = listConsoles({
    sites: hand.sites,
    settled: Object.keys(consoles.all),
    names: first.clocks,
  });
  const one = all.find(({ id }) => id === scope);
  const settled = one ? forConsole(desk, one, consoles.all[one.id] ?? {}) : forAll(desk);
  const below = partBelow(settled);

  const change = (next: (part: ChannelPart) => ChannelPart) => {
    if (one) consoles.change(one.id, next);
    else desk.change((own) => ({ ...own, channel: asPackChannel(next(own.channel)) }));
  };

  return (
    <>
      <p>{t('deskChannelsIntro')}</p>
      <SitesHere hand={hand} t={t} />
      <Field
        label={t('deskChannelsScope')}
        hint={t(one ? 'deskChannelsScopeOneHint' : 'deskChannelsScopeAllHint')}
      >
        {(control) => (
          <select {...control} value={one ? scope : ''} onChange={(event) => setScope(event.target.value)}>
            <option value="">{t('deskChannelsScopeAll')}</option>
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {one && (
        <ConsoleKept
          saving={consoles.saving}
          undo={consoles.undo(one.id)}
          t={t}
          onMine={consoles.keepMine}
          onTheirs={consoles.leaveTheirs}
        />
      )}
      {/* What was being typed for one belongs to that one. */}
      <div key={scope} className="channel-groups">
        <SectorChoice
          settled={settled}
          fixed={desk.fixed}
          t={t}
          onApply={(part) => change((own) => changedPart(own, part, below))}
        />
        <ChannelSettings
          settled={settled}
          fixed={desk.fixed}
          language={language}
          t={t}
          now={now}
          onSet={(part) => change((own) => changedPart(own, part, below))}
          onReset={(key) => change((own) => partWithout(own, [key]))}
        />
        <p className="soft">{t('deskChannelsElsewhere')}</p>
      </div>
    </>
  );
}
