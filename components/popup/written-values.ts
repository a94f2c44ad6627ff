const LONGEST_NAME = 40;

/** A first name as it can be stored, without spaces around it; empty for none. Undefined when it is too long. */
export function parseName(written: string): string | undefined {
  const name = written.trim();
  return name.length > LONGEST_NAME ? undefined : name;
}

/** Whole minutes from 1 to 2880 (two days); undefined for anything else. */
export function parseMinutes(written: string): number | undefined {
  const digits = written.trim();
  const minutes = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return minutes >= 1 && minutes <= 2880 ? minutes : undefined;
}

/** A phone number as people write it ("14 0181", "+31 (0)181 - 12 34 56"); null for none. Undefined for other text. */
export function parsePhone(written: string): string | null | undefined {
  const phone = written.trim();
  if (phone === '') return null;
  const digits = phone.replace(/\D/g, '').length;
  return /^[+(\d][\d ()/.-]*$/.test(phone) && digits >= 3 && digits <= 15 ? phone : undefined;
}
