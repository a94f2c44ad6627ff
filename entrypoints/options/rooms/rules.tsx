import type { DeskRoom } from '../../../components/desk/desk-contract';
import { RulesRoom } from '../rules/RulesRoom';

export default { id: 'regels', order: 10, title: 'deskRules', Room: RulesRoom } satisfies DeskRoom;
