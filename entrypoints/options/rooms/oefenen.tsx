import type { DeskRoom } from '../../../components/desk/desk-contract';
import { PracticeRoom } from '../../../components/desk/practice/PracticeRoom';
import { citizens } from '../../../components/practice/citizens/all';

export default {
  id: 'oefenen',
  order: 60,
  title: 'deskPractice',
  Room: ({ t }) => (
    <PracticeRoom
      citizens={citizens}
      addressOf={(id) => `practice.html?citizen=${encodeURIComponent(id)}`}
      t={t}
    />
  ),
} satisfies DeskRoom;
