import type { Reading } from '../conversation/conversation';
import type { ShownMessage } from '../conversation/message';

interface Told {
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
    const { messages } = this.#of(key);
    messages.push({ ...message, id: `${key}-${messages.length + 1}` });
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

  /** What the page would show of this conversation. */
  reading(key: string): Reading {
    const { messages, name, typing } = this.#of(key);
    return { key, citizenName: name, group: false, messages: [...messages], citizenTyping: typing };
  }

  #of(key: string): Told {
    const known = this.#told.get(key) ?? { messages: [], name: null, typing: false };
    this.#told.set(key, known);
    return known;
  }
}
