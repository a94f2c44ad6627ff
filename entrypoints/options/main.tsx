import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/desk/desk.css';
import { readDesk } from './stored-desk';
import { TrainersDesk } from './TrainersDesk';

const root = document.getElementById('desk');
if (root) void readDesk().then((first) => createRoot(root).render(<TrainersDesk first={first} />));
