/** Whether two values of a pack say the same, whatever the order of their names. Deep; lists keep their order. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [said(one), said(other)];
  return left.size === right.size && [...left].every(([name, value]) => sameValue(value, right.get(name)));
}

/** What is undefined is not said. */
function said(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}
