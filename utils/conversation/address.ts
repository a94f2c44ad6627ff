/** The two forms of address in Dutch. */
export type Register = 'je' | 'u';

/** How a text addresses its reader. `none`: not with a pronoun. */
export type AddressForm = Register | 'mixed' | 'none';
