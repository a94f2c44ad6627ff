import type { DeskRoom } from '../../../components/desk/desk-contract';
import { OwnRules } from '../own-rules/OwnRules';

export default { id: 'eigen-regels', order: 20, title: 'deskOwnRules', Room: OwnRules } satisfies DeskRoom;
