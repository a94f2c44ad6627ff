import type { DeskRoom } from '../../../components/desk/desk-contract';
import { DocumentsRoom } from '../documents/DocumentsRoom';

export default {
  id: 'documenten',
  order: 90,
  title: 'deskDocuments',
  Room: DocumentsRoom,
} satisfies DeskRoom;
