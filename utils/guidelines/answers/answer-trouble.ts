import type { Fact } from '../../conversation/fact';
import type { QuickReply } from '../../conversation/quick-reply';
import { nameOfFact } from '../../rules/fill-reply';
import { mixedRegister } from '../../rules/one-register';
import { namesIn, STANDARD_PLACEHOLDERS } from '../../rules/placeholders';
import { canBeFound } from '../../rules/topic-words';
import { isDate } from '../is-date';

/** A quick reply as it stands in the fields, or in a line of a file; every field may be empty. */
export interface ReplyForm {
  readonly topic: string;
  readonly shortName: string;
  readonly je: string;
  readonly u: string;
  readonly validUntil: string;
}

export interface FactForm {
  readonly topic: string;
  readonly label: string;
  readonly value: string;
  readonly validUntil: string;
  readonly owner: string;
}

export const NEW_REPLY: ReplyForm = { topic: '', shortName: '', je: '', u: '', validUntil: '' };
export const NEW_FACT: FactForm = { topic: '', label: '', value: '', validUntil: '', owner: '' };

/** Why something cannot be taken, at its field; the desk has the words. */
export interface AnswerTrouble<Field extends string = string> {
  readonly field: Field;
  readonly why:
    | 'empty'
    | 'too-long'
    | 'no-topic'
    | 'short-name'
    | 'short-name-taken'
    | 'mixed'
    | 'unknown-name'
    | 'date';
  /** What it is about: the name, the most signs. */
  readonly what?: string;
}

const LONGEST = { topic: 120, shortName: 30, je: 1500, u: 1500, label: 80, value: 500, owner: 80 };
const SHORT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * All that keeps a quick reply from being taken; empty when it may be.
 * @param others the replies it will stand among
 * @param facts whose values it may name
 */
export function replyTroubles(
  form: ReplyForm,
  others: readonly Pick<QuickReply, 'shortName'>[],
  facts: readonly Pick<Fact, 'topic' | 'label'>[],
): readonly AnswerTrouble<keyof ReplyForm>[] {
  const found: AnswerTrouble<keyof ReplyForm>[] = [];
  for (const field of ['topic', 'je', 'u'] as const) {
    if (form[field].trim() === '') found.push({ field, why: 'empty' });
    else if (form[field].length > LONGEST[field])
      found.push({ field, why: 'too-long', what: String(LONGEST[field]) });
  }
  if (form.topic.trim() !== '' && !canBeFound(form.topic)) found.push({ field: 'topic', why: 'no-topic' });
  const name = form.shortName.trim();
  if (name !== '' && (!SHORT_NAME.test(name) || name.length > LONGEST.shortName))
    found.push({ field: 'shortName', why: 'short-name' });
  else if (name !== '' && others.some(({ shortName }) => shortName === name))
    found.push({ field: 'shortName', why: 'short-name-taken', what: name });
  const known = [...STANDARD_PLACEHOLDERS, ...facts.map(nameOfFact)];
  for (const field of ['je', 'u'] as const) {
    const what = namesIn(form[field]).find((each) => !known.includes(each));
    if (what !== undefined) found.push({ field, why: 'unknown-name', what });
    if (mixedRegister({ je: [''], u: [''], [field]: [form[field]] })) found.push({ field, why: 'mixed' });
  }
  if (!isUntil(form.validUntil)) found.push({ field: 'validUntil', why: 'date' });
  return found;
}

/** All that keeps a fact from being taken; empty when it may be. */
export function factTroubles(form: FactForm): readonly AnswerTrouble<keyof FactForm>[] {
  const found: AnswerTrouble<keyof FactForm>[] = [];
  for (const field of ['topic', 'value'] as const) {
    if (form[field].trim() === '') found.push({ field, why: 'empty' });
  }
  for (const field of ['topic', 'label', 'value', 'owner'] as const) {
    if (form[field].length > LONGEST[field])
      found.push({ field, why: 'too-long', what: String(LONGEST[field]) });
  }
  if (form.topic.trim() !== '' && !canBeFound(form.topic)) found.push({ field: 'topic', why: 'no-topic' });
  if (!isUntil(form.validUntil)) found.push({ field: 'validUntil', why: 'date' });
  return found;
}

function isUntil(text: string): boolean {
  return text.trim() === '' || isDate(text.trim());
}

export function replyForm({ topic, shortName = '', je, u, validUntil = '' }: QuickReply): ReplyForm {
  return { topic, shortName, je, u, validUntil };
}

export function replyOf(form: ReplyForm): QuickReply {
  const [shortName, validUntil] = [form.shortName.trim(), form.validUntil.trim()];
  return {
    topic: form.topic.trim(),
    ...(shortName !== '' && { shortName }),
    je: form.je.trim(),
    u: form.u.trim(),
    ...(validUntil !== '' && { validUntil }),
  };
}

export function factForm({ topic, label, value, validUntil, owner = '' }: Fact): FactForm {
  return { topic, label, value, validUntil: validUntil ?? '', owner };
}

export function factOf(form: FactForm): Fact {
  const [validUntil, owner] = [form.validUntil.trim(), form.owner.trim()];
  return {
    topic: form.topic.trim(),
    label: form.label.trim(),
    value: form.value.trim(),
    validUntil: validUntil === '' ? null : validUntil,
    ...(owner !== '' && { owner }),
  };
}
