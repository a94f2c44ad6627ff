import type { DeskRoom } from '../../../components/desk/desk-contract';
import { Proof } from '../proof/Proof';

export default {
  id: 'proefbank',
  order: 50,
  title: 'deskProof',
  Room: Proof,
} satisfies DeskRoom;
