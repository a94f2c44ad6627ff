/**
 * The match pattern of a site's pages, for which the browser gives its permission: "https://chat.example.nl/*". Not every
 * browser knows a port in it, so it stands for every port of that host.
 * @param origin such as "https://chat.example.nl:8443"
 * @returns null for what is no website
 */
export function sitePattern(origin: string): string | null {
  if (!/^https?:\/\//.test(origin)) return null;
  try {
    const { protocol, hostname } = new URL(origin);
    return `${protocol}//${hostname}/*`;
  } catch {
    return null;
  }
}

/** The origin of a page's address; null for what is no website: a page of the browser, a file, nothing yet. */
export function originOf(address: string | undefined): string | null {
  try {
    const { protocol, origin } = new URL(address ?? '');
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}
