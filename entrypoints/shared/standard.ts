import { MatchPattern } from 'wxt/utils/match-patterns';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';

/** Whether Souffleur is on at this address from the start, without a click. */
export function isStandard(address: string | undefined): boolean {
  return (
    address !== undefined &&
    whatsappWeb.matches.some((pattern) => new MatchPattern(pattern).includes(address))
  );
}
