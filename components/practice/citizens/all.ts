import type { Citizen } from '../script';
import { angryTenant } from './angry-tenant';
import { chatterbox } from './chatterbox';
import { complainant } from './complainant';
import { helpLineVisitor } from './help-line-visitor';
import { inHardship } from './in-hardship';
import { libraryMember } from './library-member';
import { newcomer } from './newcomer';
import { resident } from './resident';

/** In the order of the list on the page. A new citizen is a file here and a line in this list. */
export const citizens: readonly Citizen[] = [
  libraryMember,
  resident,
  helpLineVisitor,
  angryTenant,
  newcomer,
  complainant,
  inHardship,
  chatterbox,
];
