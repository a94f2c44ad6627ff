import { describe, expect, it } from 'vitest';
import { playText } from '../../utils/replay/play-text';

const ASKED = { at: '+0s', type: 'message', author: 'citizen', text: 'Tot hoe laat is de balie open?' };
const draft = (at: string, text: string) => ({ at, type: 'draft', text });

function played(...events: unknown[]) {
  const scenario = { id: 't', start: '2026-03-03T10:00:00+01:00', rules: 'kern', events: [ASKED, ...events] };
  const result = playText(JSON.stringify(scenario), { name: 't' });
  if (!result.ok) throw new Error(result.reason);
  return { lines: result.lines, told: result.timeline.split('\n') };
}

describe('the time line', () => {
  it('does not tell at the sending what was told at the draft, and counts it once', () => {
    const { lines, told } = played(draft('+1m', 'Tot 17.00 uur.'), { at: '+65s', type: 'send' });
    expect(lines.filter(({ rule }) => rule === 'open-personal-greeting')).toHaveLength(2);
    expect(told.filter((line) => line.includes('(open-personal-greeting)'))).toHaveLength(1);
    expect(told).toContain('3-3 10:01:05  Medewerker verstuurt dit.');
    expect(told).toContain('== 1 keer gesproken.');
  });

  it('tells again why a message is held, and that it went out in the end', () => {
    const send = (at: string) => ({ at, type: 'send' });
    const { told } = played(draft('+1m', 'Goedemorgen, wat is uw BSN?'), send('+65s'), send('+70s'));
    expect(told.filter((line) => line.includes('(do-not-ask-private-data)'))).toHaveLength(2);
    expect(told).toContain('3-3 10:01:05  Versturen: nog niet, Souffleur vraagt eerst iets.');
    expect(told).toContain('3-3 10:01:10  Medewerker verstuurt dit.');
    expect(told).toContain('== 1 keer gesproken.');
  });

  it('tells the words of what is sent when something came in between', () => {
    const more = { at: '+62s', type: 'message', author: 'citizen', text: 'En morgen?' };
    const { told } = played(draft('+1m', 'Goedemorgen, tot 17.00 uur.'), more, { at: '+65s', type: 'send' });
    expect(told).toContain('3-3 10:01:05  Medewerker: Goedemorgen, tot 17.00 uur.');
  });

  it('counts what comes back at another moment again', () => {
    const tick = (at: string) => ({ at, type: 'tick' });
    const { told } = played(tick('+25m'), tick('+26m'), tick('+31m'));
    expect(told.filter((line) => line.includes('(first-reply-due)'))).toHaveLength(3);
    expect(told).toContain('== 2 keer gesproken.');
  });
});
