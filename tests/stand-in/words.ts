import type { Delivery, Language } from './model';

/** The words of the stand-in's interface. Nobody has seen a Dutch page of the real one: the Dutch is a guess. */
interface Words {
  readonly locale: string;
  readonly you: string;
  readonly today: string;
  readonly yesterday: string;
  readonly typing: string;
  readonly online: string;
  readonly members: string;
  readonly composer: string;
  readonly send: string;
  readonly record: string;
  readonly attach: string;
  readonly emoji: string;
  readonly search: string;
  readonly list: string;
  readonly chats: string;
  readonly allChats: string;
  readonly back: string;
  readonly menu: string;
  readonly quote: string;
  readonly voice: string;
  readonly photo: string;
  readonly deleted: string;
  readonly encrypted: string;
  readonly nothingOpen: string;
  readonly delivery: Readonly<Record<Delivery, string>>;
  unread(count: number): string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    locale: 'nl-NL',
    you: 'Jij',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    typing: 'aan het typen…',
    online: 'online',
    members: 'Joke, Mo, Ruud, jij',
    composer: 'Typ een bericht',
    send: 'Versturen',
    record: 'Spraakbericht opnemen',
    attach: 'Toevoegen',
    emoji: 'Emoji kiezen',
    search: 'Zoek een gesprek',
    list: 'Lijst met gesprekken',
    chats: 'Gesprekken',
    allChats: 'Alle gesprekken',
    back: 'Terug naar de gesprekken',
    menu: 'Menu',
    quote: 'Geciteerd bericht',
    voice: 'Spraakbericht',
    photo: 'Foto',
    deleted: 'Dit bericht is verwijderd',
    encrypted: 'Berichten zijn beveiligd. Alleen mensen in dit gesprek kunnen ze lezen.',
    nothingOpen: 'Kies een gesprek om te beginnen.',
    delivery: { waiting: 'In de wacht', sent: 'Verzonden', delivered: 'Bezorgd', read: 'Gelezen' },
    unread: (count) => `${count} ongelezen ${count === 1 ? 'bericht' : 'berichten'}`,
  },
  en: {
    locale: 'en-GB',
    you: 'You',
    today: 'Today',
    yesterday: 'Yesterday',
    typing: 'typing…',
    online: 'online',
    members: 'Joke, Mo, Ruud, you',
    composer: 'Type a message',
    send: 'Send',
    record: 'Record a voice message',
    attach: 'Attach',
    emoji: 'Choose an emoji',
    search: 'Search a chat',
    list: 'Chat list',
    chats: 'Chats',
    allChats: 'All chats',
    back: 'Back to the chats',
    menu: 'Menu',
    quote: 'Quoted Message',
    voice: 'Voice message',
    photo: 'Photo',
    deleted: 'This message was deleted',
    encrypted: 'Messages are secured. Only people in this chat can read them.',
    nothingOpen: 'Choose a chat to begin.',
    delivery: { waiting: 'Pending', sent: 'Sent', delivered: 'Delivered', read: 'Read' },
    unread: (count) => `${count} unread ${count === 1 ? 'message' : 'messages'}`,
  },
};
