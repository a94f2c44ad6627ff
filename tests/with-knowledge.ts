import { allKnowledge } from '../utils/dutch/all-knowledge';
import { addKnowledge } from '../utils/dutch/knowledge';

// As in a page where the word lists have arrived.
addKnowledge(allKnowledge);
