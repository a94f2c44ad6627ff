import type { DeskRoom } from '../../../components/desk/desk-contract';
import { LookRoom } from '../look/LookRoom';

export default { id: 'huisstijl', order: 95, title: 'deskLook', Room: LookRoom } satisfies DeskRoom;
