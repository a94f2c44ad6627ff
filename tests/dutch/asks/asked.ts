import { expect, it } from 'vitest';
import type { PersonalDataType } from '../../../utils/dutch/dutch-reading';
import { read } from '../../../utils/dutch/read';

/** A test for every message: exactly this is asked for in it. */
export function itAsks(messages: readonly (readonly [string, readonly PersonalDataType[]])[]): void {
  it.each(messages)('%s', (text, types) => expect([...read(text).asksFor].sort()).toEqual([...types].sort()));
}

/** A test for every message: nothing is asked for in it. */
export function itAsksNothing(messages: readonly string[]): void {
  it.each(messages)('no request: %s', (text) => expect(read(text).asksFor).toEqual([]));
}
