import type { DeskRoom } from '../../../components/desk/desk-contract';
import { OverviewRoom } from '../overview/OverviewRoom';

export default { id: 'overzicht', order: 80, title: 'deskOverview', Room: OverviewRoom } satisfies DeskRoom;
