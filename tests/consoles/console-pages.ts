import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Author } from '../../utils/conversation/message';

/** Author, words, and when: "…Z" where the page has the moment, "YYYY-MM-DD HH:mm" on the page's own clock, or null. */
type Line = readonly [author: Author, text: string, at: string | null];

/** What a person reads on a console's page. */
export interface ConsolePage {
  readonly id: string;
  readonly address: string;
  readonly key: string;
  readonly name: string | null;
  readonly lines: readonly Line[];
  /** Name, unread, and whether it is in front. Null where the list is not read. */
  readonly list: readonly (readonly [name: string, unread: number, open: boolean])[] | null;
  readonly typing?: true;
  /** The page has to be drawn before this can be told: sides, or where the caret is. */
  readonly needsLayout?: true;
  /** Brings the conversation in front that `lines` are of. */
  readonly begin?: (page: Document) => void;
  /** Turns to the composer's note mode. */
  readonly note?: (page: Document) => void;
  /** Brings another conversation of the same page in front, whose key and first words are these. */
  readonly other?: {
    readonly show: (page: Document) => void;
    readonly key: string;
    readonly text: string;
  };
}

const NOOR_AND_PIET = (unread: number) =>
  [
    ['Noor Jansen', 0, true],
    ['Piet de Wit', unread, false],
  ] as const;

/** Every page of our own, by console. The functions run in the page: they use nothing from here. */
export const CONSOLE_PAGES: readonly ConsolePage[] = [
  {
    id: 'chatwoot',
    address: 'https://chat.gemeente.example/app/accounts/1/conversations/7',
    key: '7',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Wanneer komt de groene container?', '2026-11-21 18:53'],
      ['system', 'Lotte wees zichzelf dit gesprek toe', null],
      ['agent', 'Dat zoek ik op.\nEen moment nog.', '2026-11-21 18:55'],
      ['note', 'Belde gisteren ook al.', '2026-11-21 18:56'],
      ['citizen', '', '2026-11-21 12:57'],
    ],
    list: NOOR_AND_PIET(9),
    note: (page) => page.querySelector('.reply-box')?.classList.add('is-private'),
  },
  {
    id: 'live-helper-chat',
    address: 'https://balie.gemeente.example/index.php/site_admin/',
    key: 'messagesBlock-7',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Goedemiddag, waar blijft mijn paspoort?', '2026-11-21 20:42'],
      ['system', 'Lotte heeft de chat geopend!', '2026-11-21 20:42'],
      ['agent', 'Het ligt klaar.\nU kunt het ophalen.', '2026-11-21 20:43'],
    ],
    list: NOOR_AND_PIET(2),
    typing: true,
    other: {
      show: (page) => {
        page.getElementById('chat-id-7')?.setAttribute('hidden', '');
        page.getElementById('chat-id-8')?.removeAttribute('hidden');
      },
      key: 'messagesBlock-8',
      text: 'Kan ik mijn afspraak verzetten?',
    },
  },
  {
    id: 'rocket-chat',
    address: 'https://praat.gemeente.example/live/abc',
    key: 'abc',
    name: 'Noor Jansen',
    lines: [
      ['system', 'Chat begonnen', null],
      ['citizen', 'Mijn afvalpas doet het niet.', '2026-11-21 14:01'],
      ['citizen', 'Wat nu?', null],
      ['agent', 'Ik vraag een nieuwe aan.', '2026-11-21 14:03'],
      ['agent', 'Die komt per post.', null],
      ['citizen', 'Top!', '2026-11-21 14:05'],
    ],
    list: NOOR_AND_PIET(3),
  },
  {
    id: 'zammad',
    address: 'https://hulp.gemeente.example/#customer_chat',
    key: 'Noor Jansen',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Is het loket maandag open?', null],
      ['agent', 'Ja, van 9 tot 5.\nU bent welkom.', null],
      ['citizen', 'Fijn!', null],
    ],
    list: NOOR_AND_PIET(1),
    needsLayout: true,
    begin: (page) => page.querySelector<HTMLElement>('.js-customerChatInput')?.focus(),
    other: {
      show: (page) => page.querySelector<HTMLElement>('#second .js-customerChatInput')?.focus(),
      key: 'Piet de Wit',
      text: 'Hoe meld ik een losse stoeptegel?',
    },
  },
  {
    id: 'telegram-web-a',
    address: 'https://web.telegram.org/a/#101',
    key: '101',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Mijn paspoort is kwijt 😟', '2026-11-21 14:01'],
      ['agent', 'Dat is vervelend.\nDoe aangifte.', null],
      ['citizen', '', null],
    ],
    list: NOOR_AND_PIET(3),
  },
  {
    id: 'telegram-web-k',
    address: 'https://web.telegram.org/k/#101',
    key: '101',
    name: 'Noor Jansen',
    lines: [
      ['system', 'Noor is nu op Telegram', null],
      ['citizen', 'Mijn paspoort is kwijt', '2026-11-21T13:01:08Z'],
      ['agent', 'Dat is vervelend.\nDoe aangifte.', '2026-11-21 14:03'],
      ['citizen', '', '2026-11-21 14:05'],
    ],
    list: NOOR_AND_PIET(3),
    other: {
      show: (page) => {
        page.getElementById('current')?.setAttribute('hidden', '');
        page.getElementById('former')?.removeAttribute('hidden');
      },
      key: '102',
      text: 'Een ander gesprek',
    },
  },
  {
    id: 'zendesk',
    address: 'https://gemeente.zendesk.com/agent/tickets/42',
    key: '42',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Mijn uitkering is niet gestort.', '2026-11-21T13:01:00Z'],
      ['note', 'Dossier opgevraagd.', '2026-11-21T13:02:00Z'],
      ['agent', 'Dat zoek ik uit.\nU hoort het vandaag.', '2026-11-21T13:03:00Z'],
      ['note', 'Prioriteit verhoogd', '2026-11-21T13:04:00Z'],
    ],
    list: null,
    note: (page) => page.querySelector('#ticket-42 [data-channel]')?.setAttribute('data-channel', 'internal'),
    other: {
      show: (page) => page.defaultView?.history.pushState(null, '', '/agent/tickets/41'),
      key: '41',
      text: 'Kan ik mijn afspraak verzetten?',
    },
  },
  {
    id: 'intercom',
    address: 'https://app.intercom.com/a/inbox/abc/inbox/conversation/77',
    key: '77',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Ik wil bezwaar maken.', null],
      ['system', 'Toegewezen aan Lotte', null],
      ['system', 'Een moment, ik verbind u door.', null],
      ['note', 'Lastige zaak, zie dossier.', null],
      ['agent', 'Dat kan.\nU hebt zes weken.', null],
      ['citizen', 'Waar stuur ik het heen?', null],
      ['unknown', 'Wie neemt dit over?', null],
    ],
    list: null,
    needsLayout: true,
    note: (page) => page.getElementById('editor')?.classList.add('o__note'),
  },
  {
    id: 'slack',
    address: 'https://app.slack.com/client/T01/D07',
    key: 'D07',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Mijn adres klopt niet.', '2026-11-21T13:01:08Z'],
      ['citizen', 'Wat moet ik doen?', '2026-11-21T13:01:40Z'],
      ['agent', 'Ik pas het aan.\nEen moment.', '2026-11-21T13:03:20Z'],
      ['agent', 'Klaar!', '2026-11-21T13:04:20Z'],
    ],
    list: NOOR_AND_PIET(2),
  },
  {
    id: 'messenger',
    address: 'https://www.messenger.com/e2ee/t/101',
    key: '101',
    name: null,
    lines: [
      ['citizen', 'Is het zwembad open?', '2026-11-21 14:01'],
      ['agent', 'Ja, tot zes uur.', '2026-11-21 14:03'],
      ['citizen', 'Dank: tot straks, 15:00', '2026-11-21 14:04'],
    ],
    list: NOOR_AND_PIET(0),
    needsLayout: true,
  },
  {
    id: 'google-messages',
    address: 'https://messages.google.com/web/conversations/101',
    key: '101',
    name: 'Noor Jansen',
    lines: [
      ['system', 'Chatten met Noor via RCS', null],
      ['citizen', 'Is de weg dicht?', null],
      ['agent', 'Tot vrijdag.\nDaarna weer open.', null],
      ['citizen', '', null],
    ],
    list: NOOR_AND_PIET(1),
  },
  {
    id: 'crisp',
    address: 'https://app.crisp.chat/website/w1/inbox/session_101/',
    key: 'session_101',
    name: 'Noor Jansen',
    lines: [
      ['citizen', 'Mijn lantaarnpaal brandt niet.', null],
      ['system', 'Lotte heeft het gesprek opgepakt', null],
      ['agent', 'Dank voor uw melding.\nWelk nummer heeft hij?', null],
      ['note', 'Storing in de hele wijk.', null],
    ],
    list: NOOR_AND_PIET(1),
    note: (page) =>
      page.querySelector('.c-base-tabs__item--note')?.classList.add('c-base-tabs__item--active'),
  },
];

/** The page's markup. */
export function pageOf(id: string): string {
  return readFileSync(resolve('tests', 'consoles', 'pages', `${id}.html`), 'utf8');
}
