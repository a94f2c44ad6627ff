import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/popup/popup.css';
import { AgentPopup } from './AgentPopup';
import { readChoices } from './stored-choices';

const root = document.getElementById('popup');
if (root) void readChoices().then((first) => createRoot(root).render(<AgentPopup first={first} />));
