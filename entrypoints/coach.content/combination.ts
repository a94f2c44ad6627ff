/** Whether a key press is a combination such as "Alt+Shift+S". By the key's place: with Alt the character differs per layout. */
export function isCombination(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+');
  if (event.altKey !== parts.includes('Alt')) return false;
  const key = parts.at(-1) ?? '';
  const code = key.length === 1 ? `Key${key}` : key;
  return (
    event.code === code &&
    event.shiftKey === parts.includes('Shift') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    !event.metaKey
  );
}
