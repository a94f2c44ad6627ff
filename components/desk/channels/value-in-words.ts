import type { Channel } from '../../../utils/conversation/channel';
import type { Translate } from '../../shared/texts';
import type { Setting } from './setting';

const MOST = 120;

/** What a setting is in a channel, in a few words: for "otherwise: …" and for what a sector changes. */
export function valueInWords(setting: Setting, channel: Channel, t: Translate): string {
  const words = wordsOf(setting, channel, t);
  return words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words;
}

function wordsOf(setting: Setting, channel: Channel, t: Translate): string {
  const listed = (all: readonly string[]) =>
    all.length === 0 ? t('deskChannelsNoneChosen') : all.join(', ');
  switch (setting.kind) {
    case 'choice': {
      const option = setting.options.find(({ value }) => value === channel[setting.key]);
      return option ? t(option.label) : String(channel[setting.key]);
    }
    case 'number': {
      const value = channel[setting.key];
      return value === null ? t('deskChannelsNone') : `${value} ${t(setting.unit)}`;
    }
    case 'line':
      return channel[setting.key] || t('deskChannelsNone');
    case 'switch':
      return t(channel[setting.key] ? 'deskChannelsYes' : 'deskChannelsNo');
    case 'lines':
      return listed(channel[setting.key]);
    case 'ticks': {
      const chosen: readonly string[] = channel[setting.key];
      return listed(
        setting.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => t(label)),
      );
    }
    case 'hours':
      return channel.openingHours ?? t('deskChannelsHoursAlways');
    case 'closures':
      return listed(channel.closures.map(({ name, from, to }) => `${name || from}${to ? ` – ${to}` : ''}`));
    case 'seasons':
      return listed(channel.seasons.map(({ name, from, to }) => name || `${from} – ${to}`));
    case 'pairs':
      return listed(Object.entries(channel.specialists).map(([topic, team]) => `${topic}: ${team}`));
    case 'links':
      return listed(Object.values(channel.formalLinks));
    case 'own-data':
      return t('deskChannelsOwnSummary', { n: Object.values(channel.ownData).flat().length });
  }
}
