/**
 * Gives what `make` gives, and remembers it for at least the last half of `limit` texts that were asked for, and at most
 * `limit`; lives as long as the tab. Two maps by turns: taking texts out of one map, one by one, costs more than a reading.
 */
export function remember<Value>(limit: number, make: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const here = known.get(text);
    if (here !== undefined) return here;
    const value = older.get(text) ?? make(text);
    if (known.size >= limit / 2) {
      older = known;
      known = new Map();
    }
    known.set(text, value);
    return value;
  };
}
