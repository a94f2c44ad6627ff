import type { DeskRoom } from '../../../components/desk/desk-contract';
import { VersionsRoom } from '../versions/VersionsRoom';

export default { id: 'versies', order: 68, title: 'deskVersions', Room: VersionsRoom } satisfies DeskRoom;
