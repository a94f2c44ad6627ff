import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/popup/popup.css';
import { AgentPopup } from './AgentPopup';

const root = document.getElementById('popup');
if (root) createRoot(root).render(<AgentPopup />);
