import type { Conversation } from '../../conversation/conversation';
import { writtenAt } from '../../conversation/message';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen, system } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';

const MINUTE = 60_000;
const PAUSE = 30 * MINUTE;
const BUSY = [citizen('Kunt u mij helpen met mijn parkeervergunning?')];
const LIVE = { sync: 'live' };
const busyChats = (count: number) => Array.from({ length: count }, () => ({ lines: BUSY }));

export default defineRule({
  id: 'too-many-chats',
  theme: 'time',
  on: ['tick'],
  severity: 'info',
  source: { document: 'S3', quote: 'een getrainde chatoperator kan tot 6 chats tegelijkertijd voeren' },
  falseAlarms: 'Gesprekken die u alleen meeleest, of die een collega in hetzelfde scherm voert.',
  params: { activeMin: number(5, { min: 1, max: 30, unit: 'minuten' }) },
  title: 'Te veel gesprekken tegelijk',
  prompt: {
    je: ['Je hebt nu {n} gesprekken tegelijk. Vraag een collega om er één over te nemen.'],
    u: ['U heeft nu {n} gesprekken tegelijk. Wilt u een collega vragen om er één over te nemen?'],
  },
  insert: {
    place: 'end',
    je: ['Ik heb even een moment nodig. Je hoort zo van me.'],
    u: ['Ik heb even een moment nodig. U hoort zo van me.'],
  },
  quietFor: PAUSE,
  check({ conversation, surroundings, channel, agent: { level }, now }, { activeMin }) {
    // On a channel where people answer in their own time, many unread conversations are no conversations at once.
    if (channel.sync !== 'live' || !isActive(conversation, now, activeMin)) return null;
    const others = surroundings.others.filter((other) => isActive(other, now, activeMin));
    const most = channel.maxParallel ?? (level === 'starter' ? 3 : 6);
    const n = others.length + 1;
    return n > most ? { about: `${Math.floor(now / PAUSE)}`, values: { n: String(n) } } : null;
  },
  examples: {
    speaks: [
      { before: BUSY, others: busyChats(6), channel: LIVE, agent: { level: 'ervaren' } },
      { before: BUSY, others: busyChats(3), channel: LIVE },
      {
        before: [...BUSY, agent('Zeker, voor welke straat is het?')],
        others: [...busyChats(3), { lines: [citizen('Bedankt!'), agent('Fijne dag!')] }],
        channel: LIVE,
        agent: { coachAddress: 'u' },
      },
      { before: BUSY, others: busyChats(2), channel: { ...LIVE, maxParallel: 2 }, agent: { level: 'basis' } },
    ],
    staysQuiet: [
      { before: BUSY, others: busyChats(6), agent: { level: 'ervaren' } },
      { before: BUSY, others: busyChats(5), channel: LIVE, agent: { level: 'ervaren' } },
      { before: BUSY, others: busyChats(2), channel: LIVE },
      { before: BUSY, others: busyChats(9), channel: LIVE, later: 20 },
      {
        before: BUSY,
        others: [
          ...busyChats(2),
          { lines: [...BUSY, agent('Dat is geregeld. Nog een fijne dag!')] },
          { lines: [system('Welkom, waarmee kan ik u helpen?')] },
        ],
        channel: LIVE,
      },
    ],
  },
});

/** Somebody spoke in the last minutes, and it was no goodbye. */
function isActive(conversation: Conversation, now: number, activeMin: number): boolean {
  const last = exchangeOf(conversation).recent.at(-1);
  return (
    last !== undefined && now - writtenAt(last) <= activeMin * MINUTE && !read(last.text).acts.has('closing')
  );
}
