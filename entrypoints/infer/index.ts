import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inferConsole } from '../../utils/consoles/infer/infer-console';
import { inferredConsole } from '../../utils/consoles/infer/inferred-console';
import { handOver } from '../coach.content/doors';

/** What works a console out from its page, only for a page that no profile reads. */
export default defineUnlistedScript(() => handOver('infer', { inferConsole, inferredConsole }));
