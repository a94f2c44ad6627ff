import { allProfiles } from '../../utils/consoles/all-profiles';
import { practice } from '../../utils/consoles/profiles/practice';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';

/** What one can choose for a site: every console that may stand at another address than its own. */
export const siteConsoles = allProfiles.filter(({ id }) => id !== practice.id && id !== whatsappWeb.id);
