/** Why an address cannot be one to fetch a pack from. */
export type AddressProblem = 'no-address' | 'no-https' | 'has-password';

/** What is wrong with the address of a pack, as somebody typed it; null when it can be asked. */
export function addressProblem(text: string): AddressProblem | null {
  const address = urlOf(text);
  if (!address) return 'no-address';
  if (address.protocol !== 'https:') return 'no-https';
  return address.username || address.password ? 'has-password' : null;
}

/** Where the signature of the pack at an address is: beside it, with ".sig" behind its name. */
export function signatureAddress(address: string): string {
  const beside = new URL(address);
  beside.pathname += '.sig';
  beside.hash = '';
  return beside.href;
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text.trim());
  } catch {
    return null;
  }
}
