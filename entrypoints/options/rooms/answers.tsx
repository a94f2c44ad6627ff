import type { DeskRoom } from '../../../components/desk/desk-contract';
import { Answers } from '../answers/Answers';

export default { id: 'antwoorden', order: 40, title: 'deskAnswers', Room: Answers } satisfies DeskRoom;
