import { channelPartSchema } from '../../conversation/channel-part';
import { builtInPack } from '../built-in-packs';
import type { FindPack } from '../pack-chain';
import { PACK_FORMAT, type Pack, type RuleChoice, ruleChoiceSchema } from '../pack-schema';
import { type Policy, type PolicyProblem, policySchema } from '../policy';
import { readPack } from '../read-pack';
import { managedSchema } from './managed-schema';
import { addressProblem } from './pack-address';
import { readPublicKey } from './pack-signature';

/**
 * What the browser's managed storage says, as far as it can be used; what cannot is named with the reason, and the rest
 * holds. Never throws.
 * @param raw as the browser gives it: Firefox checks nothing, and hands over whatever an administrator wrote
 */
export function readManaged(raw: unknown, find: FindPack = builtInPack): Policy {
  const problems: PolicyProblem[] = [];
  const given = typeof raw === 'object' && raw !== null ? raw : {};
  const said = new Map(Object.entries(given).filter(([, value]) => value !== null && value !== ''));
  const fail = (key: string, why: string) => void problems.push({ key, why });
  for (const key of said.keys()) if (!Object.hasOwn(managedSchema.shape, key)) fail(key, 'Dit ken ik niet.');

  const pack = packIn(said.get('pack'), find, fail);
  const rules = rulesIn(said, pack, find, fail);
  const channel = channelIn(said.get('channel'), find, fail);
  const subscription = sourceIn(said, fail);
  const forbidden = managedSchema.shape.forbidChanges.safeParse(said.get('forbidChanges'));
  if (!forbidden.success) fail('forbidChanges', 'Hier hoort true of false te staan.');
  if (pack && subscription)
    fail('subscriptionAddress', 'Er staat ook een pakket bij: dat gaat voor. Kies er één.');
  return policySchema.parse({
    ...(pack && { pack }),
    ...(subscription && !pack && { subscription }),
    rules,
    channel,
    forbidChanges: forbidden.data ?? false,
    problems,
  });
}

type Said = ReadonlyMap<string, unknown>;
type Fail = (key: string, why: string) => void;

function packIn(value: unknown, find: FindPack, fail: Fail): Pack | null {
  if (value === undefined) return null;
  const read = readPack(value, find);
  if (!read.ok) fail('pack', read.message);
  return read.ok ? read.pack : null;
}

/** One rule after the other, so that a slip in one leaves the rest. Lists first: what is said of a rule by itself is closer. */
function rulesIn(said: Said, pack: Pack | null, find: FindPack, fail: Fail): Record<string, RuleChoice> {
  const written: [string, string, unknown][] = [];
  for (const [key, on] of [['rulesOn', true] as const, ['rulesOff', false] as const]) {
    const ids = managedSchema.shape[key].safeParse(said.get(key));
    if (!ids.success) fail(key, 'Hier hoort een lijst met namen van regels te staan.');
    for (const id of ids.data ?? []) written.push([key, id, { on }]);
  }
  for (const [id, choice] of blockIn('rules', said.get('rules'), fail)) written.push(['rules', id, choice]);
  const rules: Record<string, RuleChoice> = {};
  for (const [key, id, choice] of written) {
    const read = readPack({ ...BARE, rules: { [id]: choice } }, find);
    const own = pack?.phraseRules.some((rule) => rule.id === id)
      ? ruleChoiceSchema.safeParse(choice).data
      : undefined;
    const known = own ? { [id]: own } : read.ok ? read.pack.rules : {};
    if (Object.keys(known).length === 0)
      fail(key === 'rules' ? `rules.${id}` : key, read.ok ? `De regel "${id}" ken ik niet.` : read.message);
    for (const [current, found] of Object.entries(known)) rules[current] = { ...rules[current], ...found };
  }
  return rules;
}

function channelIn(value: unknown, find: FindPack, fail: Fail): Policy['channel'] {
  let channel: Record<string, unknown> = {};
  for (const [key, setting] of blockIn('channel', value, fail)) {
    const read = readPack({ ...BARE, channel: { [key]: setting } }, find);
    if (read.ok) channel = { ...channel, ...read.pack.channel };
    else fail(`channel.${key}`, read.message);
  }
  return channelPartSchema.parse(channel);
}

/** A pack with nothing in it, to read a part of one by. */
const BARE = { format: PACK_FORMAT, id: 'vastgezet', title: 'Vastgezet', version: 1 } as const;

/** A block of settings: as JSON text, or (Firefox) as it is. */
function blockIn(key: string, value: unknown, fail: Fail): [string, unknown][] {
  const block = typeof value === 'string' ? parsed(value) : value;
  if (block === undefined) return [];
  if (typeof block === 'object' && block !== null && !Array.isArray(block)) return Object.entries(block);
  fail(key, 'Dit is geen geldige JSON: er hoort een blok tussen { en } te staan.');
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sourceIn(said: Said, fail: Fail): Policy['subscription'] | null {
  const [address, publicKey] = [said.get('subscriptionAddress'), said.get('subscriptionKey')];
  if (address === undefined && publicKey === undefined) return null;
  const problem = typeof address === 'string' ? addressProblem(address) : 'no-address';
  if (problem || typeof address !== 'string') {
    fail('subscriptionAddress', 'Hier hoort een volledig adres te staan dat begint met https://.');
    return null;
  }
  if (typeof publicKey !== 'string' || !readPublicKey(publicKey)) {
    fail('subscriptionKey', 'Hier hoort de publieke sleutel te staan, zoals "souffleur-ed25519:…".');
    return null;
  }
  return { address, publicKey };
}
