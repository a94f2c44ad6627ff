import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeEdition } from '../../utils/guidelines/handout/judge-edition';
import { readManaged } from '../../utils/guidelines/handout/read-managed';
import { addPatternEngine } from '../../utils/guidelines/patterns';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';
import { handOverReader } from '../background/pack-reader';

/**
 * What judges a pack as a whole, with every rule, all Dutch words and the engine for patterns: five times the background
 * itself, which wakes many times a day and needs this hardly ever.
 */
export default defineUnlistedScript(() => {
  addPatternEngine(re2Patterns);
  handOverReader({ judgeEdition, readManaged });
});
