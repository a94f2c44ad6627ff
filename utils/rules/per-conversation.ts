import type { Conversation } from '../conversation/conversation';
import { lexiconsInUse } from '../dutch/read';

/**
 * Remembers what `make` finds in a conversation for as long as that is the same object: rules look back forty messages
 * at every pause in typing, and a draft changes none of them. Kept apart per lexicons, with which the same words may
 * do something else.
 * @param make looks at nothing but the conversation; what depends on the time stays out of it
 */
export function perConversation<Value>(
  make: (conversation: Conversation) => Value,
): (conversation: Conversation) => Value {
  const known = new WeakMap<object, WeakMap<Conversation, { readonly value: Value }>>();
  return (conversation) => {
    const lexicons = lexiconsInUse();
    const before = known.get(lexicons);
    const remembered = before?.get(conversation);
    if (remembered) return remembered.value;
    const value = make(conversation);
    const here = before ?? new WeakMap<Conversation, { readonly value: Value }>();
    here.set(conversation, { value });
    if (!before) known.set(lexicons, here);
    return value;
  };
}
