import { rowId } from './ids';
import type { Build, Chat, NewMessage } from './model';

/** The name the organisation has in its own messages. Eikendam does not exist, nor does anyone below. */
export const OWN_NAME = 'Gemeente Eikendam';

interface Script {
  readonly id: string;
  readonly title: string;
  readonly group?: boolean;
  readonly unread?: number;
  /** Minutes before now, then the message. */
  readonly lines: readonly (readonly [number, NewMessage])[];
}

const DAY = 24 * 60;
const citizen = (text: string, more: Partial<NewMessage> = {}): NewMessage => ({
  author: 'citizen',
  text,
  ...more,
});
const agent = (text: string, more: Partial<NewMessage> = {}): NewMessage => ({
  author: 'agent',
  text,
  ...more,
});

const SCRIPTS: readonly Script[] = [
  {
    id: '31610000001',
    title: 'Fatima el Amrani',
    lines: [
      [3 * DAY + 40, citizen('Goedemorgen, ik wil mijn rijbewijs verlengen.')],
      [3 * DAY + 38, citizen('Kan dat ook op zaterdag?')],
      [
        3 * DAY + 30,
        agent('Goedemorgen mevrouw El Amrani,\n\nDat kan. We zijn op zaterdag open van 9.00 tot 12.00 uur.'),
      ],
      [3 * DAY + 29, agent('Wilt u dat ik een afspraak voor u maak?')],
      [3 * DAY + 20, citizen('Ja graag 😊', { reaction: '😊' })],
      [26, citizen('Ik kom zaterdag. Dit is mijn pasfoto, is die goed?')],
      [25, citizen('', { kind: 'image' })],
      [
        22,
        agent('Die is goed, dank u wel.', {
          quote: { author: 'citizen', text: 'Ik kom zaterdag. Dit is mijn pasfoto, is die goed?' },
        }),
      ],
      [21, agent('Neem ook uw oude rijbewijs mee.')],
      [4, citizen('Fijn. Wat kost het eigenlijk?')],
      [3, citizen('En hoe lang duurt het voordat ik hem heb?')],
    ],
  },
  {
    id: '31610000002',
    title: 'Jan de Boer',
    unread: 2,
    lines: [
      [DAY + 90, citizen('Mijn afvalpas doet het niet meer')],
      [DAY + 80, agent('Wat vervelend. Welk nummer staat er op de pas?')],
      [DAY + 71, citizen('', { kind: 'voice' })],
      [18, citizen('Hallo?')],
      [17, citizen('Ik sta nu weer bij de container en hij gaat niet open')],
    ],
  },
  {
    id: '31610000003',
    title: 'Sanne Visser',
    lines: [
      [2 * DAY + 200, citizen('Hoi! Mag ik een container op straat zetten voor mijn verbouwing?')],
      [2 * DAY + 190, agent('Hoi Sanne, dat mag. Je hebt wel een vergunning nodig.')],
      [2 * DAY + 188, agent('Formulier vergunning.pdf', { kind: 'document' })],
      [2 * DAY + 150, citizen('Ok')],
    ],
  },
  {
    id: '31610000004',
    title: '+31 6 10 00 00 04',
    unread: 1,
    lines: [[55, citizen('Goedemiddag, waar moet ik zijn voor een uittreksel?')]],
  },
  {
    id: '31610000005',
    title: 'Henk Mulder',
    lines: [
      [5 * DAY, citizen('De lantaarnpaal bij nummer 12 is stuk.')],
      [5 * DAY - 6, agent('Dank u wel voor de melding. We maken hem binnen vijf werkdagen.')],
      [5 * DAY - 12, citizen('', { kind: 'deleted' })],
    ],
  },
  {
    id: '120363000000000006',
    title: 'Buurtteam Noord',
    group: true,
    lines: [
      [DAY + 20, citizen('Wie is er morgen bij de inloop?', { name: 'Joke Smit' })],
      [DAY + 15, citizen('Ik kan.', { name: 'Mo Bakkali' })],
      [DAY + 14, citizen('Ik ook, vanaf tien uur.', { name: 'Mo Bakkali' })],
      [DAY + 10, agent('Mooi, dan kom ik ’s middags.')],
    ],
  },
];

/** The conversations a fresh stand-in begins with, their times counted back from `now` (epoch ms). */
export function firstChats(build: Build, now: number): Chat[] {
  return SCRIPTS.map((script) => {
    const chat: Chat = {
      id: script.id,
      title: script.title,
      group: script.group ?? false,
      messages: [],
      unread: script.unread ?? 0,
      typing: false,
      draft: '',
    };
    for (const [minutesAgo, message] of script.lines) {
      chat.messages.push({
        kind: 'text',
        delivery: 'read',
        ...message,
        at: now - minutesAgo * 60_000,
        id: rowId(chat, message, build),
      });
    }
    return chat;
  });
}

const OLDER: readonly NewMessage[] = [
  citizen('Ik heb nog een vraag over mijn aanvraag.'),
  citizen('Hij staat al twee weken op “in behandeling”.'),
  agent('Ik kijk het voor u na.'),
  agent('Uw aanvraag is goedgekeurd. U krijgt deze week een brief.\nDaarin staat wat u moet doen.'),
  citizen('Fijn, dank u wel 😊'),
  citizen('Moet ik dan nog langskomen?'),
  agent('Nee, dat hoeft niet.'),
];

/** `count` older messages, a minute or so apart, the last one an hour before `before` (epoch ms). */
export function olderMessages(chat: Chat, build: Build, count: number, before: number): Chat['messages'] {
  return Array.from({ length: count }, (_, index) => {
    const message = OLDER[index % OLDER.length] ?? citizen('Hallo');
    const at = before - 3_600_000 - (count - index) * 97_000;
    return { kind: 'text', delivery: 'read', ...message, at, id: rowId(chat, message, build) };
  });
}
