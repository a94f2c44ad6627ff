import { describe, expect, it, vi } from 'vitest';
import { PhraseIndex } from '../../utils/dutch/phrase-index';
import { prepareText } from '../../utils/dutch/prepared-text';
import { readSets } from '../eval/items';

/** The places where phrases are found in a text, as the words that stand there. */
function foundIn(index: PhraseIndex<string>, text: string): string[] {
  const { words } = prepareText(text);
  return index
    .find(words)
    .map(({ label, from, to }) => [label, ...words.tokens.slice(from, to).map(({ word }) => word)].join(' '));
}

describe('phrases looked for together', () => {
  it('finds a phrase that came after the text was first gone through', () => {
    const index = new PhraseIndex<string>();
    index.add('graag gedaan', 'a');
    const text = 'Graag gedaan, zwerfkei!';
    expect(foundIn(index, text)).toEqual(['a graag gedaan']);
    index.add('gedaan zwerfkei', 'b');
    expect(foundIn(index, text)).toEqual(['a graag gedaan', 'b gedaan zwerfkei']);
  });

  it('finds a phrase whose words no text held before', () => {
    const index = new PhraseIndex<string>();
    index.add('kwikstaart|kluizenaar ..3 knotwilg|kornoelje', 'a');
    expect(foundIn(index, 'Er zit een kwikstaart in de oude knotwilg.')).toEqual([
      'a kwikstaart in de oude knotwilg',
    ]);
  });

  it('finds what needs two words of which the second gets its number only now', () => {
    const index = new PhraseIndex<string>();
    index.add('de|het braakbal|uilenbal ..2 zolderraam', 'a');
    index.add('< het ..4 zolderraam', 'b');
    expect(foundIn(index, 'Het lag als uilenbal bij zolderraam vier.')).toEqual([
      'b het lag als uilenbal bij zolderraam',
    ]);
    expect(foundIn(index, 'De uilenbal onder zolderraam vier.')).toEqual(['a de uilenbal onder zolderraam']);
  });

  it('finds a phrase in a text that was split long before, when many other words have passed', () => {
    const { words } = prepareText('Er zat een ransuil in de notenboom.');
    for (let text = 0; text < 60; text++)
      prepareText(Array.from({ length: 100 }, (_, at) => `woord${text}x${at}`).join(' '));
    const index = new PhraseIndex<string>();
    index.add('ransuil ..3 notenboom', 'a');
    expect(index.find(words)).toHaveLength(1);
  });

  it('looks for several phrases that wait for one word, and for one without any whole word', () => {
    const index = new PhraseIndex<string>();
    index.add('mijn dwergkeeshond', 'a');
    index.add('onze dwergkeeshond', 'b');
    index.add('dwergkees*', 'c');
    expect(foundIn(index, 'onze dwergkeeshond blaft')).toEqual(['b onze dwergkeeshond', 'c dwergkeeshond']);
    expect(foundIn(index, 'mijn dwergkeeshond blaft')).toEqual(['a mijn dwergkeeshond', 'c dwergkeeshond']);
  });
});

describe('reading', () => {
  it('says the same of a text whatever was read before', async () => {
    const { requests, acts, personalData } = readSets('tests/eval/own');
    const texts = [requests, acts, personalData].flatMap((items) =>
      items.slice(0, 60).map(({ text }) => text),
    );
    const readAll = async (order: readonly string[]) => {
      vi.resetModules();
      const { read } = await import('../../utils/dutch/read');
      return new Map(order.map((text) => [text, { ...read(text), acts: [...read(text).acts].sort() }]));
    };
    const forth = await readAll(texts);
    const back = await readAll(texts.toReversed());
    for (const text of texts) expect(back.get(text)).toEqual(forth.get(text));
  });
});
