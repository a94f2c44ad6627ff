import type { Channel } from '../conversation/channel';
import type { ActiveRule } from '../rules/engine';

/** A site on which Souffleur was switched on. */
export interface DocumentSite {
  /** "chat.example.nl" */
  readonly host: string;
  /** What somebody said it is; null: it finds out itself. */
  readonly console: string | null;
  /** The browser allows it at this moment. */
  readonly allowed: boolean;
}

/** This installation as it is at one moment: the facts that documents are made of. */
export interface Installation {
  /** Epoch ms at which it was looked at. */
  readonly at: number;
  /** Of the extension. */
  readonly version: string;
  /** Permissions the browser gives at this moment, by the browser's own names. */
  readonly permissions: readonly string[];
  /** Those that may be asked for on a click, and are not given. */
  readonly notGiven: readonly string[];
  /** Patterns of the sites that the browser lets Souffleur into. */
  readonly origins: readonly string[];
  /** Patterns of the sites that may be asked for, one at a time, on a click. */
  readonly optionalOrigins: readonly string[];
  readonly sites: readonly DocumentSite[];
  /** The pack that is on, as people know it. */
  readonly pack: string;
  /** The trainer of this browser settled something beside the pack. */
  readonly ownChoices: boolean;
  /** What the organisation settled for every browser: something, or nothing as far as is known. */
  readonly policy: { readonly some: boolean; readonly forbidsChanges: boolean };
  readonly rules: readonly ActiveRule[];
  /** As it holds for all channels. */
  readonly channel: Channel;
  /** Where packs are fetched from by subscription; null where there is none. */
  readonly subscription: { readonly address: string } | null;
}

const ZONE = 'Europe/Amsterdam';

/** The line under a title: when it was made, and of which version. */
export function madeLine({ at, version }: Installation): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });
  return `Gemaakt op ${format.format(at)} uit de instellingen van deze browser, door Souffleur versie ${version}.`;
}
