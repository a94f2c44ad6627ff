import { saltItem } from '../../utils/settings/items';
import { newSalt } from '../../utils/waiting/conversation-hash';
import { inTurn } from './in-turn';

/** The salt of this browser, drawn at the first question; null when it could not be kept. */
export function salt(): Promise<string | null> {
  return inTurn(async () => {
    const known = await saltItem.read();
    if (known !== null) return known;
    const drawn = newSalt();
    return (await saltItem.write(drawn)) ? drawn : null;
  });
}
