import type { DeskRoom } from '../../../components/desk/desk-contract';

export default {
  id: 'regels',
  order: 10,
  title: 'deskRules',
  Room: () => null,
} satisfies DeskRoom;
