import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readSets } from '../eval/items';

/** UTF-16 units; the run's number is put behind it. */
const LENGTH = 198;

/**
 * Messages of just under 200 characters, made of our own labelled sentences, one behind the other: in turn one of every
 * task, so that the mix does not shift when one of them gets more sentences. The same every time.
 */
export function messages(count: number): string[] {
  const { personalData, requests, address, acts, conversion } = readSets('tests/eval/own');
  const tasks = [
    ...[personalData, requests, address, acts].map((items) => items.map(({ text }) => text)),
    conversion.map(({ u }) => u),
  ];
  let next = 0;
  const take = () => {
    const sentences = tasks[next % tasks.length] ?? [];
    // A large prime as the step: neighbours in a file are alike.
    return sentences[(next++ * 7919) % sentences.length] ?? '';
  };
  return Array.from({ length: count }, () => joined(take));
}

const SCENARIOS = 'tests/scenarios';
const scenarioSchema = z.object({ events: z.array(z.object({ text: z.optional(z.string()) })) });

/**
 * The same, made of what agents and citizens say to one another in our scenarios, in that order: half of the labelled
 * sentences are there to be difficult, and these are not.
 */
export function conversation(count: number): string[] {
  const said = readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => scenarioSchema.parse(JSON.parse(readFileSync(`${SCENARIOS}/${file}`, 'utf8'))).events)
    .flatMap(({ text }) => text ?? []);
  let next = 0;
  return Array.from({ length: count }, () => joined(() => said[next++ % said.length] ?? ''));
}

/** Takes until there is enough, and cuts at a space. */
function joined(take: () => string): string {
  let text = take();
  while (text.length < LENGTH) text += ` ${take()}`;
  const cut = text.lastIndexOf(' ', LENGTH);
  return text.slice(0, cut > 0 ? cut : LENGTH);
}

/** What a hostile text consists of: each is the start of something that a careless pattern would go on looking for. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  spaces: ' ',
  digits: '1',
  'digits in groups': '12-34.56 ',
  'phone numbers': '06 12 34 56 ',
  'starts of IBANs': 'NL91 ABNA 04 ',
  'starts of e-mail addresses': 'a.b@c-d.',
  'spelt-out e-mail addresses': 'jan punt apenstaartje ',
  postcodes: '1234 AB 5-',
  'birth dates': 'geboren op 1-1-19 ',
  passwords: 'mijn wachtwoord is ',
  'short codes': 'a17 foutcode b28 ',
  'states of somebody': 'ik epilepsie en ',
  conditions: 'ik heb geen ',
  'je and u': 'je u uw ',
  'sayings with je': 'dan vind je er kan je ',
  questions: 'Kunt u? ',
  'requests for data': 'mag ik uw iban en ',
  'letters shown': 'mail: Beste u, ',
  'what others said': 'hij zei u mag ',
  'capitals before U': 'Jan Bij U ',
  'opening quotes': '"‘“«',
  'long words': 'onwaarschijnlijkheidsberekening',
  'invisible characters': 'a\u200b\u00ad',
  emoji: '👩‍👩‍👧 ',
  'marks on one letter': '\u0301',
  lines: '\n',
};

/** A hostile text of `length` UTF-16 units. */
export function hostile(kind: string, length: number): string {
  const part = HOSTILE[kind] ?? '';
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
