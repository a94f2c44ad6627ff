const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The moment (epoch ms) that lies "+90s", "+2m", "+1h" or "+3d" after `start`; null when this is no such time. */
export function momentAfter(start: number, at: string): number | null {
  const found = /^\+?(\d{1,9}(?:\.\d{1,3})?)\s?([smhd])$/.exec(at.trim());
  const unit = UNITS[found?.[2] ?? ''];
  return found && unit !== undefined ? start + Number(found[1]) * unit : null;
}

/** The same the other way round, as short as it can be said: "+95s", "+10m", "+26h". In: ms. */
export function timeAfter(ms: number): string {
  const whole = Object.entries(UNITS).findLast(([, unit]) => ms >= unit && ms % unit === 0);
  const [name, unit] = whole ?? ['s', 1000];
  return `+${Math.round((ms / unit) * 1000) / 1000}${name}`;
}
