import { type AssembledRows, findPart, type PartName } from '../../utils/consoles/profile';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import type { Waiting } from '../../utils/conversation/conversation';

/** What the profile says of the page as it is now (`now` in epoch ms); null where it cannot find the part. */
export function readPage(now: number): { rows: AssembledRows | null; list: readonly Waiting[] | null } {
  const { parts } = whatsappWeb;
  const messages = findPart(document, parts.messages);
  const list = findPart(document, parts.list);
  const around = {
    header: findPart(document, parts.header),
    locale: document.documentElement.lang,
    rightToLeft: false,
    now,
    ownNames: new Set<string>(),
    address: location.href,
    sent: new Set<string>(),
  };
  const rows = (messages && whatsappWeb.rows(messages))
    ?.map((row) => whatsappWeb.readRow(row))
    .filter((row) => row !== null);
  return {
    rows: rows ? whatsappWeb.assemble(rows, around) : null,
    list: list && whatsappWeb.readList(list, now),
  };
}

/** Whether the profile finds a part. */
export function finds(part: PartName): boolean {
  return findPart(document, whatsappWeb.parts[part]) !== null;
}
