import { composerText } from '../../utils/consoles/composer-text';
import { findParts } from '../../utils/consoles/find-parts';
import type { Health } from '../../utils/consoles/health';
import { type AssembledRows, type ConsoleProfile, findPart } from '../../utils/consoles/profile';
import type { Waiting } from '../../utils/conversation/conversation';

/** What a profile makes of the page it stands in. Null where a part is not found. */
export interface ConsoleReading {
  /** Why there is nothing to read. */
  readonly health: Health | null;
  readonly rows: AssembledRows | null;
  readonly list: readonly Waiting[] | null;
  readonly draft: string | null;
  readonly note: boolean;
}

/** Reads the document of this world once, as the watch does. `now` in epoch ms. */
export function readConsole(profile: ConsoleProfile, now: number): ConsoleReading {
  const parts = findParts(profile, document);
  const list = findPart(document, profile.parts.list, profile.several);
  const beside = {
    list: list && profile.readList(list, now),
    note: profile.isNote?.() ?? false,
  };
  if ('state' in parts) return { ...beside, health: parts, rows: null, draft: null };
  const rows = profile
    .rows(parts.messages)
    ?.map((row) => profile.readRow(row))
    .filter((row) => row !== null);
  const around = {
    header: parts.header,
    locale: document.documentElement.lang,
    rightToLeft: false,
    now,
    ownNames: new Set<string>(),
    address: location.href,
    sent: new Set<string>(),
  };
  return {
    ...beside,
    health: null,
    rows: rows ? profile.assemble(rows, around) : null,
    draft: parts.composer && composerText(parts.composer),
  };
}
