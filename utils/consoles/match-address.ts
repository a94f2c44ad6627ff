/**
 * Whether an address fits a match pattern of the form "https://host/path*", in which the host may begin with "*.".
 * False for what is no address. Never throws.
 * @source the match patterns of browser extensions; only the forms that profiles use
 */
export function matchesAddress(pattern: string, address: string): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  if (slash < 0 || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const host = rest.slice(0, slash);
  const path = rest.slice(slash, -1);
  const base = host.slice(2);
  const fitsHost = host.startsWith('*.')
    ? hostname === base || hostname.endsWith(`.${base}`)
    : hostname === host;
  return protocol === `${scheme}:` && fitsHost && `${pathname}${search}`.startsWith(path);
}
