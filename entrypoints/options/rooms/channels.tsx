import type { DeskRoom } from '../../../components/desk/desk-contract';
import { ChannelsRoom } from '../channels/ChannelsRoom';

export default {
  id: 'kanalen',
  order: 30,
  title: 'deskChannels',
  Room: ChannelsRoom,
} satisfies DeskRoom;
