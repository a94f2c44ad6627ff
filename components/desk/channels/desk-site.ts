import type { TextKey } from '../../shared/texts';

/** A site that was switched on. */
export interface DeskSite {
  readonly origin: string;
  /** As people write it: "chat.example.nl". */
  readonly host: string;
  /** The browser allows it too. */
  readonly on: boolean;
  /** The id of the console that was chosen for it; `auto` where nobody chose. */
  readonly chosen: string;
}

/** What became of the last click. */
export type SiteNews = { readonly what: TextKey; readonly site: string; readonly good: boolean } | null;
