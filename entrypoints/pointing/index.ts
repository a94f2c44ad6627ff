import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../coach.content/doors';
import { runPointing } from '../coach.content/pointing/run-pointing';

/** The three clicks and their preview, only for a page on which somebody asked for them. */
export default defineUnlistedScript(() => handOver('pointing', runPointing));
