import { connect, type Socket } from 'node:net';
import { z } from 'zod';

/** What Firefox answers: its kind, the number of the command, what went wrong, what came of it. */
const Answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ error: z.string(), message: z.string() }).nullable(),
  z.unknown(),
]);

interface Waiting {
  done(result: unknown): void;
  fail(error: Error): void;
}

/**
 * Talks to a Firefox by its own protocol for tests, over a plain socket: `length:[0, number, command, parameters]`.
 * @source https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private received = Buffer.alloc(0);
  private asked = 0;
  private readonly waiting = new Map<number, Waiting>();
  private gone: Error | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.take(data));
    socket.on('close', () => this.end(new Error('Firefox is gone.')));
    socket.on('error', (error) => this.end(error));
  }

  /** Resolves once Firefox takes commands on this port of this machine. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  /** Gives what comes of a command; throws what Firefox says went wrong. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.gone) return Promise.reject(this.gone);
    this.asked += 1;
    const message = JSON.stringify([0, this.asked, command, parameters]);
    const answer = new Promise((done, fail) => this.waiting.set(this.asked, { done, fail }));
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answer;
  }

  close(): void {
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const length = Number(this.received.subarray(0, colon));
      const end = colon + 1 + length;
      if (colon < 0 || this.received.length < end) return;
      const message = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      // The first of all is Firefox telling who it is.
      if (Array.isArray(message)) this.settle(Answer.parse(message));
    }
  }

  private settle([, number, error, result]: z.infer<typeof Answer>): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result);
  }

  private end(error: Error): void {
    this.gone = error;
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }
}
