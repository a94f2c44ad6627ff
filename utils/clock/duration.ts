/** A length of time in Dutch words: "25 minuten", "1 uur", "2 uur en 10 minuten", "3 dagen". In: minutes, not negative. */
export function durationInWords(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole >= 48 * 60) return `${Math.floor(whole / (24 * 60))} dagen`;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const restText = rest === 1 ? '1 minuut' : `${rest} minuten`;
  if (hours === 0) return restText;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${restText}`;
}
