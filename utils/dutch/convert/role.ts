/** What a word of address does in its clause. */
type Role = 'subject' | 'object' | 'possessive';
/** What a `je` is in its sentence. */
export interface RoleFound {
  readonly role: Role;
  readonly sure: boolean;
  /** The verb that goes with a subject and stands directly before it. */
  readonly verb?: number;
}
