/** A site as the popup shows it: an origin on which Souffleur is on, or may be switched on. */
export interface SiteView {
  /** Such as "https://chat.example.nl". */
  readonly origin: string;
  /** As people write it: "chat.example.nl". */
  readonly host: string;
  readonly on: boolean;
  /** The id of the console that was chosen for it; `auto` where nobody chose. */
  readonly chosen: string;
}

/** The page in front as far as sites go. */
export interface SitesView {
  /** Null where the page is no website, or one on which Souffleur is on from the start. */
  readonly here: SiteView | null;
  /** Other sites of which this page shows a large part. */
  readonly parts: readonly SiteView[];
  /** Where else it is on. */
  readonly others: readonly SiteView[];
}

/** A console one can choose for a site. */
export interface ConsoleOption {
  readonly id: string;
  readonly name: string;
}
