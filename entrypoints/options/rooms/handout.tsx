import type { DeskRoom } from '../../../components/desk/desk-contract';
import { addPatternEngine } from '../../../utils/guidelines/patterns';
import { re2Patterns } from '../../../utils/guidelines/re2-patterns';
import { HandoutRoom } from '../handout/HandoutRoom';

// A pack is checked as a whole, its patterns too.
addPatternEngine(re2Patterns);

export default { id: 'uitdelen', order: 70, title: 'deskHandout', Room: HandoutRoom } satisfies DeskRoom;
