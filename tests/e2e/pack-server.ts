import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** How the server answers for one path; nothing for what is not in it: 404. */
export interface Answer {
  readonly status?: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Begins to answer, and never ends. */
  readonly slow?: boolean;
}

/** An https server of an organisation, on this machine, with what it was asked. */
export async function servePacks() {
  const answers = new Map<string, Answer>();
  const asked: Asked[] = [];
  const server = createServer(selfSigned('127.0.0.1'), (request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, headers: request.headers });
    const { status = 200, body = '', headers = {}, slow = false } = answers.get(path) ?? { status: 404 };
    const known = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(known ? 304 : status, headers);
    if (slow) response.write(' ');
    else response.end(known ? '' : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    answers,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
