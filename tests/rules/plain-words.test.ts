import { expect, it } from 'vitest';
import { createEngine } from '../../utils/rules/engine';
import { citizen, situationOf } from '../../utils/rules/example';
import { ruleById } from '../../utils/rules/registry';

/** All that a card on plain words shows about this draft, and what its buttons put in the place of it. */
function shown(draft: string) {
  const rule = ruleById('plain-words');
  if (!rule) throw new Error('no rule plain-words');
  const example = { before: [citizen('Wat moet ik doen?')], draft };
  const [finding] = createEngine([{ rule, params: {} }]).evaluate(situationOf(example, rule.on));
  if (!finding) throw new Error('no card');
  const labels = finding.actions.map((action) => ('label' in action ? String(action.label) : ''));
  return { words: [finding.prompt, ...labels].join('\n'), texts: finding.actions.map(({ text }) => text) };
}

it.each([
  ['U dient bsn 111222333 te noemen.', 'U moet bsn 111222333 noemen.'],
  ['Graag deel ik u bsn 111222333 mede.', 'Graag vertel ik u bsn 111222333.'],
  ['U dient jan@voorbeeld.nl te noemen.', 'U moet jan@voorbeeld.nl noemen.'],
])('shows no data that stands between the words: %s', (draft, better) => {
  const { words, texts } = shown(draft);
  expect(words).not.toMatch(/111222333|jan@/);
  expect(words).toContain('…');
  expect(texts).toContain(better);
});

it('shows a long stretch by its ends', () => {
  const { words } = shown('U dient uw paspoort en een recente pasfoto van uw kind mee te nemen.');
  expect(words).toContain('dient … te nemen');
});
