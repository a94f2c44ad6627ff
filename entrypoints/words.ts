import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allKnowledge } from '../utils/dutch/all-knowledge';
import { handOver } from './coach.content/words-door';

/**
 * The large word lists of the Dutch room, in a file of their own: the background puts it beside a coach that asks for it.
 * So a console's page starts with half the weight, and a page where the coach is off never gets the rest.
 */
export default defineUnlistedScript(() => handOver(allKnowledge));
