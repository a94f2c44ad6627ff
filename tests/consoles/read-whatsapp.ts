import type { AssembledRows, RowSurroundings } from '../../utils/consoles/profile';
import { findPart } from '../../utils/consoles/profile';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import type { WhatsAppRow } from '../../utils/consoles/whatsapp-web/whatsapp-row';

/** Thursday 24 September 2026, 12:00 on this machine's clock. */
export const NOON = new Date(2026, 8, 24, 12, 0).getTime();

/** The rows a page shows; fails where the page cannot be read. */
export function rowsOf(html: string): readonly WhatsAppRow[] {
  document.body.innerHTML = html;
  const messages = findPart(document, whatsappWeb.parts.messages);
  const elements = messages && whatsappWeb.rows(messages);
  if (elements === null) throw new Error('The page cannot be read');
  return elements.flatMap((element) => whatsappWeb.readRow(element) ?? []);
}

/** Reads a page as Souffleur does. */
export function readWhatsApp(html: string, around: Partial<RowSurroundings> = {}): AssembledRows {
  const rows = rowsOf(html);
  return whatsappWeb.assemble(rows, {
    header: findPart(document, whatsappWeb.parts.header),
    locale: 'nl',
    rightToLeft: false,
    now: NOON,
    ownNames: new Set(),
    address: '',
    sent: new Set<string>(),
    ...around,
  });
}
