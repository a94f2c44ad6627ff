import type { Rule, Severity, Theme } from '../rules/define-rule';
import type { ActiveRule } from '../rules/engine';
import { ruleById } from '../rules/registry';
import type { RuleEvent } from '../rules/situation';
import { type Block, table } from './document';

/** What the rules of one chapter are for. */
const PURPOSE: Readonly<Record<Theme, string>> = {
  opening: 'goed beginnen',
  understanding: 'de vraag goed begrijpen',
  answering: 'volledig en duidelijk antwoorden',
  checking: 'nagaan of het antwoord is aangekomen, en netjes afsluiten',
  tone: 'passende en begrijpelijke taal',
  privacy: 'persoonsgegevens beschermen',
  handover: 'op tijd doorverwijzen',
  time: 'op tijd antwoorden en beloften nakomen',
  unpleasant: 'omgaan met een vervelend gesprek',
  consent: 'toestemming, bewaren en opruimen',
};
const STRENGTH: Readonly<Record<Severity, string>> = {
  info: 'stille tip',
  advice: 'advies',
  warn: 'waarschuwing',
  block: 'vraag vóór het versturen',
};
const LOOKS: Readonly<Record<RuleEvent, string>> = {
  message: 'berichten',
  open: 'berichten',
  draft: 'het antwoord dat wordt getypt',
  send: 'het antwoord dat wordt getypt',
  tick: 'de tijd',
  close: 'berichten',
};

/** Every rule that is on: what for, at what it looks, how strongly it speaks, and on what it rests. By chapter. */
export function rulesTable(rules: readonly ActiveRule[]): Block {
  const order = Object.keys(PURPOSE);
  const sorted = rules.toSorted((a, b) => order.indexOf(a.rule.theme) - order.indexOf(b.rule.theme));
  return table(
    `Regels die aan staan: ${rules.length}`,
    ['Regel', 'Doel', 'Kijkt naar', 'Vorm', 'Bron'],
    sorted.map(({ rule, severity = rule.severity }) => [
      rule.title,
      PURPOSE[rule.theme],
      looksAt(rule),
      STRENGTH[severity],
      ruleById(rule.id) ? rule.source.document : 'eigen regel',
    ]),
  );
}

function looksAt({ on }: Rule): string {
  return [...new Set(on.map((event) => LOOKS[event]))].join(', ');
}
