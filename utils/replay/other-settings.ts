import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import { type ActiveRule, createEngine, type LexiconLists } from '../rules/engine';
import type { Situation } from '../rules/situation';

/** What a setting could also be, where that may be the reason for a rule's silence. */
const CHANNEL: { readonly [Key in keyof Channel]?: readonly Channel[Key][] } = {
  sync: ['live', 'async'],
  platform: ['whatsapp-web', 'whatsapp-api', 'live-chat'],
  style: ['warm', 'kort'],
  address: ['je', 'u', 'mirror'],
  openingHours: [null, 'ma-vr 09:00-17:00', 'ma-zo 00:00-24:00'],
  calamity: [true, false],
  phone: ['14 0000'],
  alternativeChannel: ['de balie'],
  team: ['het team'],
  allowedIdentifiers: [[], ['pasnummer', 'zaaknummer', 'meldingnummer', 'containernummer']],
  identityAssured: [true, false],
  signOff: ['voornaam', 'initialen', 'team', 'geen'],
  warmWelcome: [true, false],
  publicBody: [true, false],
  archiveFirst: [true, false],
  retentionDays: [28],
  maxParallel: [1],
  callbackUrl: ['de website'],
  leader: ['de teamleider'],
  privacyDesk: ['de privacycoördinator'],
  optIn: [[]],
};
const AGENT: { readonly [Key in keyof Agent]?: readonly Agent[Key][] } = {
  firstName: ['Robin'],
  languageCheck: [true],
  onDuty: [true],
  cleanUpTask: [true],
};

/** A setting that keeps a rule quiet: with another value it would speak. */
export type KeepingQuiet =
  | { readonly why: 'channel'; readonly setting: keyof Channel }
  | { readonly why: 'agent'; readonly setting: keyof Agent };

/**
 * Which setting of the channel or the agent keeps this rule quiet here; null when none that can be tried does.
 * Tries only what the rule looked at.
 */
export function settingInTheWay(
  active: ActiveRule,
  situation: Situation,
  lexicons: LexiconLists = {},
): KeepingQuiet | null {
  const engine = createEngine([active], lexicons);
  const speaks = (changed: Partial<Situation>) => engine.evaluate({ ...situation, ...changed }).length > 0;
  const looked = { channel: new Set<PropertyKey>(), agent: new Set<PropertyKey>() };
  speaks({
    channel: noting(situation.channel, looked.channel),
    agent: noting(situation.agent, looked.agent),
  });
  for (const [setting, value] of alternatives(CHANNEL, looked.channel)) {
    if (speaks({ channel: { ...situation.channel, [setting]: value } })) return { why: 'channel', setting };
  }
  for (const [setting, value] of alternatives(AGENT, looked.agent)) {
    if (speaks({ agent: { ...situation.agent, [setting]: value } })) return { why: 'agent', setting };
  }
  return null;
}

function alternatives<Of extends object>(
  table: { readonly [Key in keyof Of]?: readonly unknown[] },
  looked: ReadonlySet<PropertyKey>,
): [keyof Of, unknown][] {
  const found: [keyof Of, unknown][] = [];
  for (const setting in table) {
    if (looked.has(setting)) for (const value of table[setting] ?? []) found.push([setting, value]);
  }
  return found;
}

/** The same settings, noting which of them somebody looks at. */
function noting<Of extends object>(settings: Of, looked: Set<PropertyKey>): Of {
  return new Proxy(settings, {
    get(target, key, receiver) {
      looked.add(key);
      return Reflect.get(target, key, receiver);
    },
  });
}
