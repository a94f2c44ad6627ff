import { createServer as createProxy } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { selfSigned } from '../e2e/self-signed';

export interface Served {
  readonly body: string;
  readonly type: string;
  /** The content security policy that goes with it. */
  readonly policy: string;
}

/** Pages out of memory under https addresses of others; whatever else is asked for is refused and noted. */
export interface PageServer {
  /** Settings that lead every request of a Firefox here. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /** Addresses, or hosts alone, that were asked for and are not served. */
  readonly refused: string[];
  serve(address: string, page: Served): void;
  close(): void;
}

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const refused: string[] = [];
  const isServed = (host: string) => [...pages.keys()].some((address) => new URL(address).host === host);
  const options: ServerOptions = selfSigned('pages.example');
  const site = createServer(options, (request, response) => {
    const { origin, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const page = pages.get(origin + pathname);
    if (!page) refused.push(origin + pathname);
    if (page) response.setHeader('content-type', page.type).setHeader('content-security-policy', page.policy);
    response.writeHead(page ? 200 : 404).end(page?.body);
  });
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const proxy = createProxy((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ url = '' }, client) => {
    const host = url.replace(/:443$/, '');
    client.on('error', () => {});
    if (!isServed(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Refused\r\n\r\n');
      return;
    }
    const through = connect((site.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(client).pipe(through);
    });
    through.on('error', () => client.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const { port } = proxy.address() as AddressInfo;
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      // This machine itself is asked through here too.
      'network.proxy.allow_hijacking_localhost': true,
    },
    refused,
    serve: (address, page) => pages.set(address, page),
    close() {
      for (const server of [site, proxy]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
