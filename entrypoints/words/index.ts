import dutchRoom from 'virtual:dutch-room';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../coach.content/doors';

/**
 * All that understands Dutch, with its word lists, in a file of its own: the background puts it beside a coach that asks
 * for it. So a console's page starts with less than half the weight, and one where the coach is off never gets the rest.
 */
export default defineUnlistedScript(() => handOver('words', dutchRoom));
