import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';
import { handOver } from '../coach.content/doors';

/** The engine for patterns of trainers, only for a page where a pack has one. */
export default defineUnlistedScript(() => handOver('patterns', re2Patterns));
