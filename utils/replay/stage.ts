import type { Reading } from '../conversation/conversation';
import type { ShownMessage } from '../conversation/message';

interface Told {
  /** How many were told in all; what is shown may be less. */
  count: number;
  messages: ShownMessage[];
  name: string | null;
  typing: boolean;
}

/** What the console would show at this moment of a scenario: its conversations, and which one is in front. */
export class Stage {
  readonly #told = new Map<string, Told>();
  #front: string | null = null;

  get front(): string | null {
    return this.#front;
  }

  /** The agent turns to this conversation. @returns whether it was not in front yet */
  turnTo(key: string): boolean {
    const turned = this.#front !== key;
    this.#front = key;
    return turned;
  }

  add(key: string, message: Omit<ShownMessage, 'id'>): void {
    const told = this.#of(key);
    told.count += 1;
    told.messages.push({ ...message, id: `${key}-${told.count}` });
  }

  name(key: string, name: string): void {
    this.#of(key).name = name;
  }

  typing(key: string, on: boolean): void {
    this.#of(key).typing = on;
  }

  /** Keys of all conversations there are, in order of appearance. */
  keys(): readonly string[] {
    return [...this.#told.keys()];
  }

  /** How many messages this conversation shows. */
  shown(key: string): number {
    return this.#of(key).messages.length;
  }

  /** From now on this conversation begins with the last `kept` of its messages, as on a page that is loaded anew. */
  scrollOn(key: string, kept: number): void {
    const told = this.#of(key);
    told.messages = told.messages.slice(-kept);
  }

  /** What the page would show of this conversation. */
  reading(key: string): Reading {
    const { messages, name, typing } = this.#of(key);
    return { key, citizenName: name, group: false, messages: [...messages], citizenTyping: typing };
  }

  #of(key: string): Told {
    const known = this.#told.get(key) ?? { count: 0, messages: [], name: null, typing: false };
    this.#told.set(key, known);
    return known;
  }
}
