import { channelSchema } from '../conversation/channel';
import type { Rule } from '../rules/define-rule';
import { lexiconProblems } from '../rules/lexicon-lists';
import { mixedRegister } from '../rules/one-register';
import { fits, type Param } from '../rules/params';
import { ruleById } from '../rules/registry';
import { channelProblem } from './channel-problem';
import { isDate } from './is-date';
import { ownRulesProblem } from './own-rules-problem';
import type { PackProblem } from './pack-problem';
import type { Pack, RuleChoice } from './pack-schema';
import { textsProblem } from './texts-problem';
import { hardToRead, type Theme } from './theme';

/** The first thing in a pack of the right shape that cannot be used; null when all is well. */
export function contentProblem(pack: Pack): PackProblem | null {
  return (
    rulesProblem(pack.rules) ??
    channelProblem(pack.channel) ??
    listsProblem(pack) ??
    consolesProblem(pack.consoles) ??
    ownRulesProblem(pack.phraseRules) ??
    themeProblem(pack.theme ?? {}) ??
    casesProblem(pack.cases)
  );
}

function themeProblem(theme: Theme): PackProblem | null {
  const hard = hardToRead(theme);
  return hard && { path: ['theme', hard.text], why: `Deze kleur is slecht te lezen op ${hard.on}.` };
}

function rulesProblem(rules: Pack['rules']): PackProblem | null {
  for (const [id, choice] of Object.entries(rules)) {
    const problem = choiceProblem(ruleById(id), choice);
    if (problem) return { path: ['rules', id, ...problem.path], why: problem.why };
  }
  return null;
}

/** `rule` is null for a rule of the organisation's own. */
function choiceProblem(rule: Rule | null, { params = {}, prompt, insert }: RuleChoice): PackProblem | null {
  for (const [name, value] of Object.entries(params)) {
    const param = rule?.params[name];
    if (param && !fits(param, value)) return { path: ['params', name], why: wantedBy(param) };
  }
  if (insert && rule && !rule.insert)
    return {
      path: ['insert'],
      why: 'Deze regel heeft geen tekst voor de ander, dus die kan ook niet anders.',
    };
  for (const [name, texts] of [['prompt', prompt] as const, ['insert', insert] as const]) {
    const problem = texts && textsProblem(texts, rule);
    if (problem) return { path: [name, ...problem.path], why: problem.why };
  }
  return null;
}

function wantedBy(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `Kies een getal van ${param.min} tot en met ${param.max} (${param.unit}).`;
    case 'flag':
      return 'Kies true of false.';
    case 'words':
      return 'Hier hoort een lijst met hoogstens 500 woorden te staan.';
    case 'date':
      return 'Schrijf een datum als "2026-03-31".';
  }
}

/** Here a console has to say where it is found; what was written for any address would be read on every page. */
function consolesProblem(consoles: Pack['consoles']): PackProblem | null {
  const nowhere = consoles.findIndex(({ matches }) => matches.length === 0);
  if (nowhere >= 0)
    return {
      path: ['consoles', nowhere, 'matches'],
      why: 'Zet hier het adres, zoals "https://chat.voorbeeld.nl/*".',
    };
  const ids = consoles.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  return twice < 0 ? null : { path: ['consoles', twice, 'id'], why: 'Deze naam staat er al.' };
}

function casesProblem(cases: Pack['cases']): PackProblem | null {
  for (const [at, { title, channel }] of cases.entries()) {
    const parsed = channelSchema.safeParse(channel);
    const path = ['cases', at, 'channel', ...(parsed.error?.issues[0]?.path ?? [])];
    if (!parsed.success) return { path, why: 'Dit kan een kanaal niet zijn.' };
    if (cases.findIndex((other) => other.title === title) < at)
      return { path: ['cases', at, 'title'], why: 'Deze naam heeft al een ander proefgesprek.' };
  }
  return null;
}

function listsProblem({ lexicons, quickReplies, facts }: Pack): PackProblem | null {
  const [phrase] = lexiconProblems(lexicons);
  if (phrase !== undefined) return { path: ['lexicons'], why: phrase };
  for (const [at, { je, u, validUntil }] of quickReplies.entries()) {
    if (validUntil !== undefined && !isDate(validUntil))
      return { path: ['quickReplies', at, 'validUntil'], why: 'Schrijf een datum als "2026-12-31".' };
    const mixed = mixedRegister({ je: [je], u: [u] });
    if (mixed) return { path: ['quickReplies', at, ...mixed.path.slice(0, 1)], why: mixed.why };
  }
  const wrong = facts.findIndex(({ validUntil }) => validUntil !== null && !isDate(validUntil));
  return wrong < 0
    ? null
    : { path: ['facts', wrong, 'validUntil'], why: 'Schrijf een datum als "2026-12-31".' };
}
