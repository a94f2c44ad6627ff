/** Words in scripts that mean the same wherever they are used; see `Branch`. */
export const ASKS = ['?'] as const;

export const ASKS_PRIVATE_DATA = [
  'bsn',
  'burgerservicenummer',
  'geboortedatum',
  'geboren',
  'adres',
  'rekeningnummer',
  'iban',
] as const;

export const POINTS_TO_PHONE = ['bel', 'belt', 'bellen', 'telefo*', 'opbellen'] as const;

export const PUTS_OFF = [
  'zoek*',
  'uitzoeken',
  'navragen',
  'vraag het na',
  'erop terug',
  'er op terug',
  'collega*',
  'geef het door',
] as const;

export const NAMES_A_TERM = [
  'vandaag',
  'vanmiddag',
  'morgen',
  'overmorgen',
  'uiterlijk',
  'binnen',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'uur',
] as const;

export const CHECKS = [
  'iets mee',
  'verder',
  'lukt',
  'duidelijk',
  'weet je',
  'weet u',
  'helpt',
  'genoeg',
  'snap*',
  'begrijp*',
  'beantwoord',
] as const;
