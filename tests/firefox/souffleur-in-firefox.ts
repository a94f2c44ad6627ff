import { bundles } from '../e2e/bundles';
import '../stand-in/hooks';
import type { Build } from '../stand-in/model';
import { EXTENSION, Firefox } from './firefox';
import type { Tab } from './tab';

export const ID = 'souffleur@souffleur.example';
export const WHATSAPP = 'https://web.whatsapp.com';
/** As strict as a console can be: no inline styles or scripts, no markup from strings. */
export const POLICY =
  "default-src 'self'; style-src 'self'; img-src 'self' blob: data:; require-trusted-types-for 'script'";

/** A Firefox with Souffleur in it, and the stand-in at the address of WhatsApp Web. */
export async function launchSouffleur(): Promise<Firefox> {
  const firefox = await Firefox.launch(EXTENSION);
  for (const { path, type, body } of (await bundles()).standIn) {
    firefox.server.serve(WHATSAPP + path, { type, body, policy: POLICY });
  }
  return firefox;
}

/** Opens one of Souffleur's own pages. */
export async function openOwn(firefox: Firefox, page: string, width?: number): Promise<Tab> {
  return firefox.open(await firefox.addressOf(ID, page), width);
}

/** Souffleur's own parts over a page. */
export function coachOver(tab: Tab) {
  const part = (selector: string) => tab.part(`souffleur-overlay >> ${selector}`);
  return {
    pill: part('[data-souffleur-pill]'),
    panel: part('.panel'),
    why: part('[data-souffleur-why]'),
    card: part('[data-souffleur-card]'),
    action: (name: string) => part(`[data-souffleur-action="${name}"]`),
    cardOf: (rule: string) => part(`[data-souffleur-card][data-rule="${rule}"]`),
    chipOf: (rule: string) => part(`[data-souffleur-chip="${rule}"]`),
    /** Waits until the page is read. */
    ready: () => part('[data-souffleur-pill="reading"]').seen(),
  };
}

/** Opens a conversation of the stand-in and waits until the coach reads it. */
export async function openCoached(firefox: Firefox, build: Build, chat: string) {
  const query = new URLSearchParams({ build, open: chat });
  const tab = await firefox.open(`${WHATSAPP}/?${query}`);
  const coach = coachOver(tab);
  await coach.ready();
  return { tab, coach, composer: tab.part('div#main footer [contenteditable="true"]') };
}

/** The draft as the editor of the stand-in knows it. */
export const draftIn = (tab: Tab): Promise<string> => tab.ask(() => window.standIn.draft());
/** What was sent, in whatever conversation. */
export const sentIn = (tab: Tab): Promise<string[]> =>
  tab.ask(() => window.standIn.sentMessages().map(({ text }) => text));
/** The citizen of the open conversation writes something. */
export const says = (tab: Tab, text: string): Promise<string> =>
  tab.ask((words) => window.standIn.addMessage({ author: 'citizen', text: words }), text);
