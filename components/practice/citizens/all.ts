import type { Citizen } from '../script';
import { helpLineVisitor } from './help-line-visitor';
import { libraryMember } from './library-member';
import { resident } from './resident';

/** In the order of the list on the page. A new citizen is a file here and a line in this list. */
export const citizens: readonly Citizen[] = [libraryMember, resident, helpLineVisitor];
