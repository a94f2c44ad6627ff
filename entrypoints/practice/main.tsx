import { createRoot } from 'react-dom/client';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import '../../components/shared/tokens.css';
import '../../components/practice/practice.css';
import { citizens } from '../../components/practice/citizens/all';
import { practice } from '../../utils/consoles/profiles/practice';
import { addPatternEngine } from '../../utils/guidelines/patterns';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';
import { startCoach } from '../coach.content/start-coach';
import { Practice } from './Practice';
import { readQuery } from './query';

addPatternEngine(re2Patterns);

// Before the page itself, as on any console: a message can only be held by who hears the key first.
startCoach(practice, new ContentScriptContext('practice'), {
  // So does the engine for patterns: a page of ours can carry everything itself.
  wordsHere: true,
  channelOf: (key) => citizens.find(({ id }) => id === key)?.channel ?? null,
});

const root = document.getElementById('practice');
if (root) createRoot(root).render(<Practice {...readQuery(location.search)} />);
