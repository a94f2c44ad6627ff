import type { Translate } from '../../components/shared/texts';
import type { Channel } from '../../utils/conversation/channel';
import { targetOf } from '../../utils/rules/waiting-time';
import type { Reminder } from '../../utils/waiting/reminder';

/**
 * What a notification says of those who wait: numbers and the name of the channel, never who or what. The norm is named
 * where there is one to name. Null where nobody new waits long.
 */
export function waitWords(
  { over, soon }: Reminder,
  channels: readonly Channel[],
  t: Translate,
): string | null {
  if (over + soon === 0) return null;
  const [channel, ...others] = channels;
  if (over + soon === 1 && channel && others.length === 0) {
    const values = { time: timeWords(targetOf(channel), t), channel: channel.name };
    return t(over > 0 ? 'reminderOver' : 'reminderSoon', values);
  }
  if (over > 0) return over === 1 ? t('reminderOverOne') : t('reminderOverSeveral', { n: over });
  return soon === 1 ? t('reminderSoonOne') : t('reminderSoonSeveral', { n: soon });
}

export function promiseWords(promises: number, t: Translate): string {
  return promises === 1 ? t('reminderPromise') : t('reminderPromiseSeveral', { n: promises });
}

export function inboxWords({ name }: Channel, t: Translate): string {
  return t('reminderInbox', { channel: name });
}

function timeWords(ms: number, t: Translate): string {
  const minutes = Math.round(ms / 60_000);
  if (ms < 90_000)
    return ms === 60_000 ? t('reminderMinute') : t('reminderSeconds', { n: Math.round(ms / 1000) });
  return t('reminderMinutes', { n: minutes });
}
